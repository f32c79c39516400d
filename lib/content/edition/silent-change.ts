import { hashText } from '../hash.ts';
import { makeError } from '../problem.ts';
import { listTexts } from '../record/texts.ts';

import type { Sourced } from '../record/content-set.ts';
import type { Language } from '../languages.ts';
import type { Problem } from '../problem.ts';
import type { Release } from '../schema/release.ts';
import type { ReleaseText } from '../schema/text.ts';

/** What readers can see of the edition that is served. */
type Published = {
  listSlugs: () => Promise<readonly string[]>;
  findRelease: (slug: string) => Promise<Release | null>;
};

/** A copy for trying things out has a past that nobody else has seen. */
const beginAnew =
  'on a copy for development, delete the folder of editions (DATA_DIR, var) to begin anew';

/**
 * A published text changes only with a revision that keeps what stood there before, and a revision that
 * was published stays (docs/architecture.md, "no silent change is possible"). The seal in the file
 * cannot show this: only the edition that is being served knows what readers have seen.
 */
export async function findSilentChanges(
  releases: readonly Sourced<Release>[],
  published: Published,
): Promise<readonly Problem[]> {
  const bySlug = new Map(releases.map((source) => [source.record.slug, source]));
  const problems: Problem[] = [];
  for (const slug of await published.listSlugs()) {
    const record = await published.findRelease(slug);
    if (record === null) continue;
    const source = bySlug.get(slug);
    if (source === undefined || source.record.status === 'draft') {
      problems.push(gone(source?.file ?? `releases/${slug}.json`, ['status']));
      continue;
    }
    for (const { language, text } of listTexts(record)) {
      problems.push(...compare(source, language, text));
    }
  }
  return problems;
}

/** Readers have seen it: it may be withdrawn, with a reason, but it does not vanish. */
function gone(file: string, path: readonly string[]): Problem {
  return makeError(
    file,
    path,
    'was published and is not there any more',
    `restore it, and withdraw it if it has to go (status "withdrawn" with a reason); ${beginAnew}`,
  );
}

function compare(
  { file, record }: Sourced<Release>,
  language: Language,
  published: ReleaseText,
): readonly Problem[] {
  const text = record.texts[language];
  if (text === undefined) return [gone(file, ['texts', language])];
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
        `restore it from the history of the file; ${beginAnew}`,
      ),
    ),
  ];
}
