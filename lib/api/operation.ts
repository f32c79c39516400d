import { readParameters } from './parameters.ts';

import type { z } from 'zod';
import type { ContentStore } from '../store/content-store.ts';
import type { QuotationResult } from '../texts/quote/quote-result.ts';
import type { SearchResult } from '../search/result.ts';
import type { SearchQuery } from '../routes/queries.ts';
import type { Result } from '../base/result.ts';
import type { ProblemFacts, ProblemType } from './problem.ts';
import type { OperationId } from './words.ts';

/** The queries of content that the API needs. */
export type ApiStore = Pick<
  ContentStore,
  | 'browseReleases'
  | 'findRelease'
  | 'getSite'
  | 'listBodies'
  | 'listTerms'
  | 'openCorpus'
  | 'suggestTitles'
  | 'version'
>;

/** Understands a query and answers it, as the search page does. */
export type Search = (query: SearchQuery) => Promise<SearchResult>;

/** Compares a quotation with the texts, as the page of quotations does. */
export type CheckQuote = (quotation: string) => Promise<QuotationResult>;

export type ApiContext = { store: ApiStore; search: Search; quote: CheckQuote; origin: string };

type OperationFacts = {
  /** The name of the operation in OpenAPI. */
  id: OperationId;
  /** Below `/api/v1`; one segment may be a `{name}`. */
  path: string;
  description: string;
  /** The value of `{name}`, described for OpenAPI. */
  pathValue?: string;
  /** Problems besides those that any address can have. */
  problems: readonly ProblemType[];
  /** The name of the parameter that makes a response smaller. */
  limit?: 'limit';
  /** In bytes, where a response may be larger than others. */
  largest?: number;
};

/** A response that is a file of its own rather than JSON of this API. */
export type FileResult = {
  body: string;
  contentType: string;
  fileName: string;
  /** Browsers show an inline file instead of saving it. */
  disposition: 'inline' | 'attachment';
};

/** A response that is written while it is read; everything but its chunks is known before. */
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

type Respond<Query, Value> = (
  query: Query,
  context: ApiContext,
  pathValue: string,
) => Promise<Result<Value, ProblemFacts>>;

type JsonOperation<Query, Value> = { result: z.ZodType; respond: Respond<Query, Value> };
type FileOperation<Query> = {
  /** The media types of its responses, and what each means, for OpenAPI. */
  mediaTypes: Readonly<Record<string, string | undefined>>;
  /** Names of the headers with counts, and what each says. */
  headers?: Readonly<Record<string, string>>;
  respond: Respond<Query, FileResult | Stream>;
};

/** Its `respond` reads the parameters as they came. */
export type Operation = OperationFacts & { query: z.ZodObject } & (
    JsonOperation<URLSearchParams, unknown> | FileOperation<URLSearchParams>
  );

type Definition<Query extends z.ZodObject> = OperationFacts & { query: Query };

/** Ties the schemas of an operation to the function that responds. */
export function defineOperation<Query extends z.ZodObject, ResultSchema extends z.ZodType>(
  definition: Definition<Query> &
    JsonOperation<z.output<Query>, z.input<ResultSchema>> & { result: ResultSchema },
): Operation {
  return { ...definition, respond: withParameters(definition.query, definition.respond) };
}

/** The same for an operation that responds with a file, whole or piece by piece. */
export function defineFileOperation<Query extends z.ZodObject>(
  definition: Definition<Query> & FileOperation<z.output<Query>>,
): Operation {
  return { ...definition, respond: withParameters(definition.query, definition.respond) };
}

function withParameters<Query extends z.ZodObject, Value>(
  schema: Query,
  respond: Respond<z.output<Query>, Value>,
): Respond<URLSearchParams, Value> {
  return async (parameters, context, pathValue) => {
    const query = readParameters(schema, parameters);
    return query.ok ? respond(query.value, context, pathValue) : query;
  };
}

/** The names of the parameters that an operation takes, in their order. */
export function toParameterNames({ query }: Pick<Operation, 'query'>): readonly string[] {
  return Object.keys(query.shape);
}
