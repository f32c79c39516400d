/** The byte order mark: without it Excel takes UTF-8 for the code page of the country. */
const byteOrderMark = '\uFEFF';
const lineEnd = '\r\n';

/** What spreadsheets take for the beginning of a formula (OWASP, "CSV Injection"). */
const beginsFormula = /^[=+\-@\t\r＝＋－＠]/u;
const needsQuotes = /[",\r\n]/u;

/**
 * A table as RFC 4180 has it, in UTF-8 with a byte order mark, the names of the columns first. A value that
 * a spreadsheet would run as a formula is preceded by an apostrophe.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => row.map(toField).join(',') + lineEnd).join('');
}

function toField(value: string): string {
  const safe = beginsFormula.test(value) ? `'${value}` : value;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
