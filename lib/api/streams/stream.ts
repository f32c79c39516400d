import { readParameters } from '../parameters.ts';

import type { z } from 'zod';
import type { ContentStore } from '../../store/content-store.ts';
import type { Result } from '../../base/result.ts';
import type { ApiContext, Operation } from '../operation.ts';
import type { ProblemFacts } from '../problem.ts';

/** The questions about content that streams need. */
export type StreamStore = Pick<
  ContentStore,
  'findRelease' | 'getSite' | 'listBodies' | 'openCorpus' | 'version'
>;

export type StreamContext = Pick<ApiContext, 'origin'> & { store: StreamStore };

/** An answer that is written while it is read; everything but its chunks is known before. */
export type Stream = {
  mediaType: string;
  fileName: string;
  /** Counts that are sent before the chunks. */
  headers: Readonly<Record<string, string>>;
  /** The same tag: the same bytes. */
  etag: string;
  /** It may take long, so that only a few are written at a time. */
  isLong: boolean;
  /** Made as they are asked for; leaving them before their end leaves nothing open. */
  chunks: () => AsyncIterable<string>;
};

export type StreamOperation = Omit<Operation, 'answer' | 'limit' | 'respond'> & {
  /** What an answer can be, and of which media type. */
  mediaTypes: Readonly<Record<string, string>>;
  /** Names of the headers with counts, and what each says. */
  headers: Readonly<Record<string, string>>;
  open: (
    parameters: URLSearchParams,
    context: StreamContext,
    pathValue: string,
  ) => Promise<Result<Stream, ProblemFacts>>;
};

type Definition<Query extends z.ZodObject> = Omit<StreamOperation, 'query' | 'open'> & {
  query: Query;
  open: (
    query: z.output<Query>,
    context: StreamContext,
    pathValue: string,
  ) => Promise<Result<Stream, ProblemFacts>>;
};

/** Ties the schema of the parameters to the function that opens the stream. */
export function defineStream<Query extends z.ZodObject>(
  definition: Definition<Query>,
): StreamOperation {
  return {
    ...definition,
    open: async (parameters, context, pathValue) => {
      const query = readParameters(definition.query, parameters);
      return query.ok ? definition.open(query.value, context, pathValue) : query;
    },
  };
}
