import { createInterface } from 'node:readline/promises';

import { languages } from '../../lib/model/languages.ts';
import { localizedTextSchema } from '../../lib/model/primitives.ts';
import { UsageError } from './usage-error.ts';

import type { Language, Localized } from '../../lib/model/languages.ts';

type Words = Partial<Record<Language, string>>;

/**
 * Words in every language: those given, and the rest asked for where somebody can answer. `option`: --note-ru and so on
 * give them.
 */
export async function askWords(
  what: string,
  option: 'note' | 'reason',
  given: Words,
): Promise<Localized<string>> {
  const missing = languages.filter((language) => given[language] === undefined);
  const words =
    missing.length === 0 ? given : { ...given, ...(await askMissing(what, option, missing)) };
  const parsed = localizedTextSchema.safeParse(words);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(
    ({ path, message }) => `--${option}-${path.join('.')} ${message}`,
  );
  throw new UsageError(lines.join('\n'));
}

async function askMissing(
  what: string,
  option: string,
  missing: readonly Language[],
): Promise<Words> {
  if (!process.stdin.isTTY) {
    const options = missing.map((language) => `--${option}-${language} "…"`);
    throw new UsageError(`Give ${options.join(' and ')}: there is nobody to ask.`);
  }
  // One terminal for all questions: what is typed or pasted ahead belongs to the next one.
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const lines = terminal[Symbol.asyncIterator]();
    const words: Words = {};
    for (const language of missing) {
      process.stdout.write(`${what} (${language}): `);
      const line = await lines.next();
      if (line.done) throw new UsageError('No words were given: nothing was changed.');
      words[language] = line.value.trim();
    }
    return words;
  } finally {
    terminal.close();
  }
}
