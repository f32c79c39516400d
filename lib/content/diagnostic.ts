import { compareText } from '../base/compare-text.ts';

export type Severity = 'error' | 'warning';

/** Something that an editor has to fix (error) or look at (warning). */
export type Diagnostic = {
  severity: Severity;
  /** Relative to the content folder, with `/`. */
  file: string;
  /** Where in the file, like `texts.ru.blocks[2].text`; empty: the file as a whole. */
  path: string;
  message: string;
  fix: string;
};

export type JsonPath = readonly PropertyKey[];

/** `['texts', 'ru', 'blocks', 2]` → `texts.ru.blocks[2]`. */
export function toPathText(path: JsonPath): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./u, '');
}

/** An error that a check found: where, what is wrong, how to fix it. */
export function createError(
  file: string,
  path: JsonPath,
  message: string,
  fix: string,
): Diagnostic {
  return { severity: 'error', file, path: toPathText(path), message, fix };
}

/** Like `makeError`, for what an editor may acknowledge. */
export function createWarning(
  file: string,
  path: JsonPath,
  message: string,
  fix: string,
): Diagnostic {
  return { severity: 'warning', file, path: toPathText(path), message, fix };
}

/** The same to be looked at: what is said of a draft stops nothing. */
export function toWarning(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: 'warning' };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/**
 * Human text, one paragraph a file and a last line with the counts; `folder` stands before each file
 * so that a terminal can open it.
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], folder = ''): string {
  const byFile = Map.groupBy(diagnostics, ({ file }) => file);
  const paragraphs = [...byFile]
    .sort(([left], [right]) => compareText(left, right))
    .map(([file, own]) =>
      [folder === '' ? file : `${folder}/${file}`, ...own.map(toLine)].join('\n'),
    );
  return [...paragraphs, countLine(diagnostics, byFile.size)].join('\n\n');
}

function toLine({ severity, path, message, fix }: Diagnostic): string {
  const where = path === '' ? '' : `${path}: `;
  return `  ${severity}  ${where}${message}\n      → ${fix}`;
}

function countLine(diagnostics: readonly Diagnostic[], fileCount: number): string {
  if (diagnostics.length === 0) return 'No problems.';
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  return `${countNoun(errors, 'error')}, ${countNoun(warnings, 'warning')} in ${countNoun(fileCount, 'file')}.`;
}

/** `1 error`, `2 errors`. */
export function countNoun(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
