/** What an archive page shows: everything, a year or a month; `text` is 2015 or 2015-01. */
export type Period =
  | { kind: 'all' }
  | { kind: 'year'; text: string; year: number }
  | { kind: 'month'; text: string; year: number; month: number };

/** Reads `all`, `2015` and `2015-01`; anything else is null. */
export function parsePeriod(text: string): Period | null {
  if (text === 'all') return { kind: 'all' };
  const found = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/u.exec(text);
  if (!found) return null;
  const [, year = '', month] = found;
  if (month === undefined) return { kind: 'year', text, year: Number(year) };
  return { kind: 'month', text, year: Number(year), month: Number(month) };
}

/** The twelve months of a year, as 2015-01 … 2015-12. */
export function monthsOf(year: string): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
}

/** The days of a month, as 2015-01-01 … 2015-01-31. */
export function daysOf(month: string): readonly string[] {
  const [year, number] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year ?? 0, number ?? 0, 0)).getUTCDate();
  return Array.from(
    { length: last },
    (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`,
  );
}

/** The days of a month by weeks of seven that begin on Monday; null where a day is of another month. */
export function weeksOf(month: string): readonly (readonly (string | null)[])[] {
  const days = daysOf(month);
  const first = new Date(`${days[0] ?? ''}T12:00:00Z`).getUTCDay();
  const before = (first + 6) % 7;
  const length = Math.ceil((before + days.length) / 7);
  return Array.from({ length }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => days[week * 7 + day - before] ?? null),
  );
}

/** Longer stretches of empty years are one gap: three centuries do not fit on a phone. */
const longestRow = 4;

export type YearRun = { text: string; count: number };

/**
 * Every year from the first to the last with its count. Years without anything are there too, a long
 * stretch of them as one gap like 1723–1991.
 */
export function toYearRuns(counts: ReadonlyMap<string, number>): readonly YearRun[] {
  const years = [...counts.keys()].map(Number).sort((left, right) => left - right);
  return years.flatMap((year, index): readonly YearRun[] => {
    const previous = years[index - 1];
    const gap = previous === undefined ? [] : toGap(previous + 1, year - 1);
    return [...gap, { text: String(year), count: counts.get(String(year)) ?? 0 }];
  });
}

function toGap(first: number, last: number): readonly YearRun[] {
  const length = last - first + 1;
  if (length > longestRow) return [{ text: `${first}–${last}`, count: 0 }];
  return Array.from({ length: Math.max(0, length) }, (_, index) => ({
    text: String(first + index),
    count: 0,
  }));
}

type YearStart = { year: string; count: number; page: number };

/** On which page of a list, the newest first, each year begins. `counts`: in order of time. */
export function toYearStarts(
  counts: readonly { period: string; count: number }[],
  pageSize: number,
): readonly YearStart[] {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  let until = 0;
  return counts.map(({ period, count }) => {
    until += count;
    return { year: period, count, page: Math.floor((total - until) / pageSize) + 1 };
  });
}
