import { apiPaths } from '../paths.ts';
import { exportCorpus } from './streams/export-corpus.ts';
import { exportRelease } from './streams/export-release.ts';

import type { Result } from '../result.ts';
import type { ProblemFacts } from './problem.ts';
import type { Stream, StreamContext, StreamOperation } from './streams/stream.ts';

/** What the API answers piece by piece; everything else is in `operations`. */
export const streams: readonly StreamOperation[] = [exportCorpus, exportRelease];

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
  for (const stream of streams) {
    const pathValue = matchPath(`${apiPaths.root}${stream.path}`, path);
    if (pathValue !== null) return stream.open(query, context, pathValue);
  }
  return null;
}

/** What stands in the place of `{name}`, empty if there is none; null: another address. */
function matchPath(template: string, path: string): string | null {
  const [before = '', after] = template.split(/\{\w+\}/u);
  if (after === undefined) return path === before ? '' : null;
  if (!path.startsWith(before) || !path.endsWith(after)) return null;
  const value = path.slice(before.length, -after.length);
  return value === '' || value.includes('/') ? null : value;
}
