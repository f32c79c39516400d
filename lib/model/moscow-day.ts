/** The zone whose days the record keeps, by its own rules: UTC+4 until 26 October 2014, then +3. */
const timeZone = 'Europe/Moscow';

let formatter: Intl.DateTimeFormat | undefined;

/** As YYYY-MM-DD HH:MM:SS, which is the Swedish format. Made when it is first needed: pages load faster. */
function formatInMoscow(epoch: number | Date): string {
  formatter ??= new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return formatter.format(epoch);
}

/** The Moscow day of a date of the record; a day is its own. */
export function toMoscowDay(value: string): string {
  if (!value.includes('T')) return value;
  return formatInMoscow(new Date(value)).slice(0, 10);
}

/** When a date of the record happened, in epoch milliseconds; a day counts as its start in Moscow. */
export function toEpoch(value: string): number {
  if (value.includes('T')) return Date.parse(value);
  const midnight = Date.parse(`${value}T00:00:00Z`);
  // The offset a day later or earlier could differ; the one near the midnight sought decides.
  const guess = midnight - offsetAt(midnight);
  return midnight - offsetAt(guess);
}

function offsetAt(epoch: number): number {
  const wall = Date.parse(`${formatInMoscow(epoch).replace(' ', 'T')}Z`);
  return wall - Math.floor(epoch / 1000) * 1000;
}
