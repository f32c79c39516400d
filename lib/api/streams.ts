import { apiPaths } from '../routes/paths.ts';
import { compileTemplate } from '../routes/template.ts';
import { exportCorpus } from './streams/export-corpus.ts';
import { exportRelease } from './streams/export-release.ts';

import type { Result } from '../result.ts';
import type { ProblemFacts } from './problem.ts';
import type { Stream, StreamContext, StreamOperation } from './streams/stream.ts';

/** What the API answers piece by piece; everything else is in `operations`. */
export const streams: readonly StreamOperation[] = [exportCorpus, exportRelease];

const matchers = streams.map((stream) => ({
  stream,
  match: compileTemplate(`${apiPaths.root}${stream.path}`),
}));

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
  for (const { stream, match } of matchers) {
    const values = match(path);
    if (values) return stream.open(query, context, Object.values(values)[0] ?? '');
  }
  return null;
}
