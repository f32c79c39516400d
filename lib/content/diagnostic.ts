import { compareText } from '../base/compare-text.ts';

export type Severity = 'error' | 'warning';

/** Something that an editor has to mend (error) or look at (warning). */
export type Problem = {
  severity: Severity;
  /** Relative to the content folder, with `/`. */
  file: string;
  /** Where in the file, like `texts.ru.blocks[2].text`; empty: the file as a whole. */
  path: string;
  message: string;
  mend: string;
};

export type JsonPath = readonly PropertyKey[];

/** `['texts', 'ru', 'blocks', 2]` → `texts.ru.blocks[2]`. */
export function toPathText(path: JsonPath): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./u, '');
}

/** An error of a check: where, what is wrong, how to mend it. */
export function makeError(file: string, path: JsonPath, message: string, mend: string): Problem {
  return { severity: 'error', file, path: toPathText(path), message, mend };
}

/** Like `makeError`, for what an editor may acknowledge. */
export function makeWarning(file: string, path: JsonPath, message: string, mend: string): Problem {
  return { severity: 'warning', file, path: toPathText(path), message, mend };
}

/** The same to be looked at: what is said of a draft stops nothing. */
export function toWarning(problem: Problem): Problem {
  return { ...problem, severity: 'warning' };
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/**
 * Human text, one paragraph a file and a last line with the counts; `folder` stands before each file
 * so that a terminal can open it.
 */
export function formatProblems(problems: readonly Problem[], folder = ''): string {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const paragraphs = [...byFile]
    .sort(([left], [right]) => compareText(left, right))
    .map(([file, own]) =>
      [folder === '' ? file : `${folder}/${file}`, ...own.map(toLine)].join('\n'),
    );
  return [...paragraphs, countLine(problems, byFile.size)].join('\n\n');
}

function toLine({ severity, path, message, mend }: Problem): string {
  const where = path === '' ? '' : `${path}: `;
  return `  ${severity}  ${where}${message}\n      → ${mend}`;
}

function countLine(problems: readonly Problem[], fileCount: number): string {
  if (problems.length === 0) return 'No problems.';
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  return `${countNoun(errors, 'error')}, ${countNoun(warnings, 'warning')} in ${countNoun(fileCount, 'file')}.`;
}

/** `1 error`, `2 errors`. */
export function countNoun(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
