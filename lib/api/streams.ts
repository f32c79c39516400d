import { compilePaths } from './find-by-path.ts';
import { exportCorpus } from './streams/export-corpus.ts';
import { exportRelease } from './streams/export-release.ts';

import type { Result } from '../base/result.ts';
import type { ProblemFacts } from './problem.ts';
import type { Stream, StreamContext, StreamOperation } from './streams/stream.ts';

/** What the API answers piece by piece; everything else is in `operations`. */
export const streams: readonly StreamOperation[] = [exportCorpus, exportRelease];

const findStream = compilePaths(streams);

export type StreamQuestion = {
  /** Percent-decoded, beginning with `/api/`. */
  path: string;
  query: URLSearchParams;
} & StreamContext;

/** Null: no stream has this address. Throws what the store throws. */
export async function openStream({
  path,
  query,
  ...context
}: StreamQuestion): Promise<Result<Stream, ProblemFacts> | null> {
  const found = findStream(path);
  return found?.entry.open(query, context, found.value) ?? null;
}
