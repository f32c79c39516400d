import { toDateParts, toGenre, toRemark } from './phrases.ts';
import { words } from './words.ts';

import type { CitedItem } from './item.ts';

const months = [
  ...['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
] as const;

/** What TeX would act upon. Braces are commands too: BibTeX counts even escaped ones. */
const commands: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/**
 * An entry that BibTeX and biblatex both read, in UTF-8. A press release has no type of its own: `misc`
 * with `howpublished`, as the BibTeX documentation has it for whatever fits nowhere else. The second
 * pair of braces keeps a body from being cut into first and last names, and capitals from being lowered.
 */
export function formatBibtex(item: CitedItem): string {
  const { slug, language, paragraph, author, title, site, day, url, accessed } = item;
  const [year = 0, month = 1, date = 1] = toDateParts(day);
  const key = ['parallel', slug, language, ...(paragraph === undefined ? [] : [paragraph])];
  const fields = [
    ['author', `{{${escapeTex(author)}}}`],
    ['title', `{{${escapeTex(title)}}}`],
    ['howpublished', `{${escapeTex(site)}}`],
    ['year', `{${year}}`],
    ['month', months[month - 1] ?? 'jan'],
    ['day', `{${date}}`],
    ['url', `{${url}}`],
    ...(typeof accessed === 'string' ? [['urldate', `{${accessed}}`]] : []),
    ['language', `{${words[language].babel}}`],
    ['note', `{${escapeTex(`${toGenre(item)}; ${toRemark(item)}`)}}`],
  ];
  const lines = fields.map(([name = '', value = '']) => `  ${name} = ${value},\n`);
  return `@misc{${key.join('-')},\n${lines.join('')}}`;
}

function escapeTex(text: string): string {
  return (
    text
      .replaceAll(/[\\{}~^#$%&_]/gu, (sign) => commands[sign] ?? `\\${sign}`)
      // Two hyphens would become a dash, two apostrophes a quotation mark.
      .replaceAll(/(?<=[-`'!?])(?=[-`'])/gu, '{}')
  );
}
