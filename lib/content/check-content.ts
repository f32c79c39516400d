import { checkRecords } from './check/rules.ts';
import { readContent } from './read-content.ts';

import type { ContentSet } from './record/content-set.ts';
import type { Problem } from './problem.ts';

/** Reads a content folder and checks everything in one run; warnings never stop a build. */
export async function checkContent(
  contentDir: string,
  { now }: { now: Date },
): Promise<{ content: ContentSet; problems: readonly Problem[] }> {
  const { content, problems } = await readContent(contentDir);
  return { content, problems: [...problems, ...checkRecords(content, now)] };
}
