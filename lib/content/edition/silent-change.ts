import { hashText } from '../hash.ts';
import { makeError } from '../problem.ts';
import { listTexts } from '../record/texts.ts';

import type { Sourced } from '../record/content-set.ts';
import type { Language } from '../languages.ts';
import type { Problem } from '../problem.ts';
import type { Release } from '../schema/release.ts';
import type { ReleaseText } from '../schema/text.ts';

type ReadPublished = (slug: string) => Promise<Release | null>;

/**
 * A published text changes only with a revision that keeps what stood there before, and a revision that
 * was published stays (docs/architecture.md, "no silent change is possible"). The seal in the file
 * cannot show this: only the edition that is being served knows what readers have seen.
 */
export async function findSilentChanges(
  releases: readonly Sourced<Release>[],
  readPublished: ReadPublished,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const source of releases) {
    const published = await readPublished(source.record.slug);
    if (published === null) continue;
    for (const { language, text } of listTexts(published)) {
      problems.push(...compare(source, language, text));
    }
  }
  return problems;
}

function compare(
  { file, record }: Sourced<Release>,
  language: Language,
  published: ReleaseText,
): readonly Problem[] {
  const text = record.texts[language];
  // A text that is gone is seen by readers as missing; it cannot be mistaken for the one before.
  if (text === undefined) return [];
  const path = ['texts', language, 'revisions'];
  const mend = `run \`npm run content -- revise ${record.slug}\``;
  const kept = (text.revisions ?? []).map(({ kind, sha256Before }) => `${kind} ${sha256Before}`);

  const lost = (published.revisions ?? []).filter(
    ({ kind, sha256Before }) => !kept.includes(`${kind} ${sha256Before}`),
  );
  const hashBefore = hashText(published);
  const isSilent = hashBefore !== hashText(text) && !kept.includes(`text ${hashBefore}`);
  return [
    ...(isSilent
      ? [makeError(file, path, 'do not keep the text that is published now', mend)]
      : []),
    ...lost.map(({ at }) =>
      makeError(
        file,
        path,
        `lack the published revision of ${at}`,
        'restore it from the history of the file',
      ),
    ),
  ];
}
