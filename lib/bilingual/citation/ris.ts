import { toGenre, toRemark } from './phrases.ts';

import type { CitedItem } from './item.ts';

/**
 * RIS as its 2011 specification has it: two-letter tags, one value a line, CR and LF behind each. `ELEC` is
 * a page of a site. RIS divides an author at a comma and knows no way around it.
 */
export function formatRis(item: CitedItem): string {
  const { author, title, site, day, url, language, accessed } = item;
  const [year = ''] = day.split('-');
  const lines = [
    ['TY', 'ELEC'],
    ['AU', author],
    ['TI', title],
    ['T2', site],
    ['M3', toGenre(item)],
    ['PY', year],
    ['DA', toRisDate(day)],
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
