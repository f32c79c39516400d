const firstMonth = 1;
const lastMonth = 12;

/** What the index knows of a day (2015-01-25): its year, its month and itself. */
export function toDayTerms(day: string): readonly string[] {
  return [day.slice(0, 4), day.slice(0, 7), day].map(toTerm);
}

/** What the index knows of the body of a release: a sign that no word and no day has stands before its id. */
export function toBodyTerm(id: string): string {
  return `\u00B6${id.replaceAll('-', '\u00B6')}`;
}

/** Terms of which every day of a range has one and no other day has any: whole years, months, days. */
export function toRangeTerms(from: string, to: string): readonly string[] {
  const terms: string[] = [];
  let at = readDay(from);
  const end = readDay(to);
  while (at <= end) {
    const [step, term] = largestStep(at, end);
    terms.push(toTerm(term));
    at = step;
  }
  return terms;
}

function toTerm(period: string): string {
  return period.replaceAll('-', '');
}

/** From the first day of a period that lies in the range as a whole to the day behind it. */
function largestStep(at: Date, end: Date): [next: Date, term: string] {
  const text = at.toISOString().slice(0, 10);
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth() + 1];
  const isFirst = at.getUTCDate() === 1;
  const nextYear = toDate(year + 1, firstMonth, 1);
  const nextMonth = month === lastMonth ? nextYear : toDate(year, month + 1, 1);
  const behind = new Date(end.getTime() + dayLength);
  if (isFirst && month === firstMonth && nextYear <= behind) return [nextYear, text.slice(0, 4)];
  if (isFirst && nextMonth <= behind) return [nextMonth, text.slice(0, 7)];
  return [new Date(at.getTime() + dayLength), text];
}

const dayLength = 24 * 60 * 60 * 1000;

function toDate(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

function readDay(day: string): Date {
  const read = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(read.getTime())) throw new RangeError(`${day} is not a day.`);
  return read;
}
