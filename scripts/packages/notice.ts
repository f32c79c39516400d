import { listShipped } from './lock-file.ts';

import type { LockedPackage } from './lock-file.ts';

/** The list of packages is the last part of NOTICE, and begins with this line. */
export const packagesTitle = 'Packages in node_modules/ and in the scripts that browsers load';

const lineLength = 80;
const indent = '    ';

/** The names of what is shipped by licence; where a name stands twice, the licences differ by version. */
export function toPackageList(packages: readonly LockedPackage[]): string {
  const byLicence = Map.groupBy(listShipped(packages), ({ license }) => license ?? 'not stated');
  const parts = [...byLicence]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([licence, found]) => {
      const names = [...new Set(found.map(({ name }) => name))].toSorted();
      return `${indent}${licence}\n${wrap(names, `${indent}${indent}`)}\n`;
    });
  return [`${packagesTitle}\n${introduction}\n`, ...parts].join('\n');
}

const introduction = `${indent}By licence, written by \`npm run notice\`. The text of each licence stands in the
${indent}folder of its package. Which version of each: \`npm run sbom\`.`;

/** NOTICE with the list as it is now. */
export function replacePackageList(notice: string, packages: readonly LockedPackage[]): string {
  const start = notice.indexOf(packagesTitle);
  const before = start < 0 ? `${notice.trimEnd()}\n\n` : notice.slice(0, start);
  return before + toPackageList(packages);
}

function wrap(names: readonly string[], margin: string): string {
  const lines: string[] = [];
  for (const name of names) {
    const longer = `${lines.at(-1) ?? ''}, ${name}`;
    if (lines.length === 0 || longer.length >= lineLength) lines.push(`${margin}${name}`);
    else lines[lines.length - 1] = longer;
  }
  return lines.join(',\n');
}
