import { isReproduced, toGenre, toIssuedDay, toRemark } from './phrases.ts';

import type { CitedItem } from './item.ts';

/**
 * RIS as its 2011 specification has it: two-letter tags, one value a line, CR and LF behind each. `ELEC` is
 * a page of a site. `T2` is the site of whoever published it, `DB` the portal where it was read; of this portal's
 * translation `OP` names the original. RIS divides an author at a comma and knows no way around it.
 */
export function formatRis(item: CitedItem): string {
  const { author, title, translator, site, source, url, language, accessed } = item;
  const day = toIssuedDay(item);
  const publisher = isReproduced(item) ? source?.publisher : undefined;
  const lines = [
    ['TY', 'ELEC'],
    ['AU', author],
    ['TI', title],
    ...(translator === undefined ? [] : [['A4', translator]]),
    ['T2', publisher ?? site],
    ...(publisher === undefined ? [] : [['DB', site]]),
    ...(source?.role === 'original' ? [['OP', `${source.publisher}, ${toRisDate(item.day)}`]] : []),
    ['M3', toGenre(item)],
    ...(day === null
      ? []
      : [
          ['PY', day.split('-')[0]],
          ['DA', toRisDate(day)],
        ]),
    ...(typeof accessed === 'string' ? [['Y2', toRisDate(accessed)]] : []),
    ['LA', language],
    ['UR', url],
    ['N1', toRemark(item)],
    ['ER', ''],
  ];
  return lines.map(([tag = '', value = '']) => `${tag}  - ${value}`).join('\r\n');
}

/** Year, month and day; what would follow, such as a season, is empty. */
function toRisDate(day: string): string {
  return `${day.replaceAll('-', '/')}/`;
}
