import type { Language } from '../../model/languages.ts';

/** A line a month, January first: the name in every case, then what it is shortened to. */
const lines: Record<Language, readonly string[]> = {
  ru: [
    'январь января январю январем январе янв',
    'февраль февраля февралю февралем феврале фев февр',
    'март марта марту мартом марте мар',
    'апрель апреля апрелю апрелем апреле апр',
    'май мая маю маем мае',
    'июнь июня июню июнем июне июн',
    'июль июля июлю июлем июле июл',
    'август августа августу августом августе авг',
    'сентябрь сентября сентябрю сентябрем сентябре сен сент',
    'октябрь октября октябрю октябрем октябре окт',
    'ноябрь ноября ноябрю ноябрем ноябре ноя нояб',
    'декабрь декабря декабрю декабрем декабре дек',
  ],
  en: [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sep sept',
    'october oct',
    'november nov',
    'december dec',
  ],
};

const numbers: ReadonlyMap<string, number> = new Map(
  Object.values(lines).flatMap((months) =>
    months.flatMap((names, index) =>
      names.split(' ').map((name): [string, number] => [name, index + 1]),
    ),
  ),
);

/** The month, from 1, that a folded word names in any language and case; null: none. */
export function monthOf(form: string): number | null {
  return numbers.get(form) ?? null;
}

/** How texts name a month beside a year, once a language; stemming joins the cases. */
export function monthNames(month: number): readonly string[] {
  return Object.values(lines).flatMap((months) => months[month - 1]?.split(' ').slice(0, 1) ?? []);
}

const weekdays: ReadonlySet<string> = new Set(
  `понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun`.split(
    /\s+/u,
  ),
);

/** Whether a folded word names a day of the week: before a date it asks for nothing more. */
export function isWeekday(form: string): boolean {
  return weekdays.has(form);
}
