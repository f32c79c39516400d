import type { Localized } from '../../lib/model/languages.ts';
import type { Random } from './random.ts';

const firstYear = 1995;
const lastYear = 2026;
/** The last year ends here, whenever the command is run: the same seed makes the same dates. */
const lastDay = '2026-10-31';

const dayMs = 24 * 60 * 60 * 1000;

/** A day: many more in late years, few in January and August, fewest on Sundays. */
export function makeDay(random: Random): string {
  for (;;) {
    const year = firstYear + Math.floor(Math.sqrt(random.next()) * (lastYear - firstYear + 1));
    const time = Date.UTC(year, 0, 1 + random.below(365));
    const day = new Date(time).toISOString().slice(0, 10);
    if (day <= lastDay && random.chance(busyness(new Date(time)))) return day;
  }
}

function busyness(date: Date): number {
  const weekday = date.getUTCDay();
  const month = date.getUTCMonth();
  const byWeekday = weekday === 0 ? 0.1 : weekday === 6 ? 0.25 : 1;
  return byWeekday * (month === 0 || month === 7 ? 0.7 : 1);
}

/** Early records know their day only; late ones most often a minute, at the offset that Moscow had. */
export function toPublishedAt(random: Random, day: string): string {
  const offset = offsetOf(Number(day.slice(0, 4)));
  if (offset === null || random.chance(0.3)) return day;
  const hour = String(9 + random.below(10)).padStart(2, '0');
  const minute = String(random.below(60)).padStart(2, '0');
  return `${day}T${hour}:${minute}:00${offset}`;
}

/** Years in which the offset did not change. */
function offsetOf(year: number): string | null {
  if (year >= 2015) return '+03:00';
  return year === 2012 || year === 2013 ? '+04:00' : null;
}

const inRussian = new Intl.DateTimeFormat('ru', { dateStyle: 'long', timeZone: 'UTC' });
const inEnglish = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day some weeks before or after another, as texts write it; Russian in the genitive. */
export function makeDayNear(random: Random, day: string): Localized<string> {
  const date = new Date(Date.parse(day) + (random.below(120) - 60) * dayMs);
  // Node writes «2015 г.», official texts write the word.
  const ru = inRussian
    .format(date)
    .replace(/\u00A0/gu, ' ')
    .replace(/ г\.$/u, ' года');
  return { ru, en: inEnglish.format(date) };
}
