/** What XML 1.0 cannot hold, however it is written: most control characters, halves of pairs, U+FFFE, U+FFFF. */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser would turn it into a line break.
  '\r': '&#13;',
};

/** For content and for values in double quotes; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(notXml, '\uFFFD')
    .replaceAll(/[&<>"\r]/gu, (character) => escapes[character] ?? character);
}
