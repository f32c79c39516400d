import { medianOf } from './rounds.ts';

import type { Rounds } from './rounds.ts';

/** A figure beside what it should be. Null: it could not be measured here. */
export type Finding = {
  what: string;
  found: number | null;
  unit: '×' | 'ms' | 'MB';
  /** Absent: for information. */
  target?: { least: number } | { most: number };
};

export function isMissed({ found, target }: Finding): boolean {
  if (found === null || target === undefined) return false;
  return 'least' in target ? found < target.least : found > target.most;
}

/** Tables of Markdown, as docs/performance.md has them. */
export function formatFindings(findings: readonly Finding[]): string {
  const rows = findings.map((finding) => {
    const { what, found, unit, target } = finding;
    const verdict = found === null ? 'not measured' : isMissed(finding) ? '**missed**' : 'met';
    const figure = found === null ? '–' : format(found, unit);
    return target === undefined
      ? [what, figure, '', '']
      : [what, figure, formatTarget(target, unit), verdict];
  });
  return toTable(['What', 'Median', 'Target', ''], rows);
}

export function formatRounds(rounds: Rounds): string {
  const rows = [...rounds.keys()].map((name) => [
    name,
    (medianOf(rounds, name, 'rate') ?? 0).toFixed(0),
    (medianOf(rounds, name, 'p50') ?? 0).toFixed(1),
    (medianOf(rounds, name, 'p99') ?? 0).toFixed(1),
    (medianOf(rounds, name, 'cost') ?? 0).toFixed(0),
  ]);
  return toTable(['Who answers', 'Answers a second', 'p50, ms', 'p99, ms', 'Processor, µs'], rows);
}

function formatTarget(target: { least: number } | { most: number }, unit: Finding['unit']): string {
  return 'least' in target ? `≥ ${target.least} ${unit}` : `≤ ${target.most} ${unit}`;
}

function format(found: number, unit: Finding['unit']): string {
  return `${found.toFixed(unit === '×' ? 2 : 0)} ${unit}`;
}

function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
