import { isReproduced, toDateParts, toGenre, toIssuedDay, toRemark } from './phrases.ts';
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
 * with `howpublished`, as the BibTeX documentation has it for whatever fits nowhere else: who published it.
 * Of this portal's translation `origdate` and `origpublisher` are the original's (biblatex). The second pair
 * of braces keeps a body from being cut into first and last names, and capitals from being lowered.
 */
export function formatBibtex(item: CitedItem): string {
  const { slug, language, paragraph, author, title, site, source, translator, url, accessed } =
    item;
  const publisher = isReproduced(item) ? source?.publisher : site;
  const key = ['parallel', slug, language, ...(paragraph === undefined ? [] : [paragraph])];
  const fields = [
    ['author', `{{${escapeTex(author)}}}`],
    ['title', `{{${escapeTex(title)}}}`],
    ...(translator === undefined ? [] : [['translator', `{{${escapeTex(translator)}}}`]]),
    ['howpublished', `{${escapeTex(publisher ?? site)}}`],
    ...toDate(item),
    ...(source?.role === 'original'
      ? [
          ['origdate', `{${item.day}}`],
          ['origpublisher', `{${escapeTex(source.publisher)}}`],
        ]
      : []),
    ['url', `{${url}}`],
    ...(typeof accessed === 'string' ? [['urldate', `{${accessed}}`]] : []),
    ['language', `{${words[language].babel}}`],
    ['note', `{${escapeTex(`${toGenre(item)}; ${toRemark(item)}`)}}`],
  ];
  const lines = fields.map(([name = '', value = '']) => `  ${name} = ${value},\n`);
  return `@misc{${key.join('-')},\n${lines.join('')}}`;
}

function toDate(item: CitedItem): readonly (readonly [string, string])[] {
  const day = toIssuedDay(item);
  if (day === null) return [];
  const [year = 0, month = 1, date = 1] = toDateParts(day);
  return [
    ['year', `{${year}}`],
    ['month', months[month - 1] ?? 'jan'],
    ['day', `{${date}}`],
  ];
}

function escapeTex(text: string): string {
  return (
    text
      .replaceAll(/[\\{}~^#$%&_]/gu, (sign) => commands[sign] ?? `\\${sign}`)
      // Two hyphens would become a dash, two apostrophes a quotation mark.
      .replaceAll(/(?<=[-`'!?])(?=[-`'])/gu, '{}')
  );
}
