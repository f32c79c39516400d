import { readParameters } from './parameters.ts';

import type { z } from 'zod';
import type { ContentStore } from '../content/store.ts';
import type { SearchAnswer } from '../content/summary.ts';
import type { SearchQuery } from '../queries.ts';
import type { Result } from '../result.ts';
import type { ProblemFacts, ProblemType } from './problem.ts';

/** The questions about content that the API needs. */
export type ApiStore = Pick<
  ContentStore,
  'browseReleases' | 'findRelease' | 'listBodies' | 'listTerms' | 'suggestTitles'
>;

/** Understands a question and answers it, as the search page does. */
export type Search = (query: SearchQuery) => Promise<SearchAnswer>;

export type ApiContext = { store: ApiStore; search: Search; origin: string };

export type Operation = {
  /** The name of the operation in OpenAPI. */
  id: string;
  /** Below `/api/v1`; one `{name}` at most, and only at the end. */
  path: string;
  summary: string;
  description: string;
  query: z.ZodObject;
  /** The value of `{name}`, described for OpenAPI. */
  pathValue?: string;
  answer: z.ZodType;
  /** Problems besides those that any address can have. */
  problems: readonly ProblemType[];
  /** The name of the parameter that makes an answer smaller. */
  limit?: 'limit';
  respond: (
    parameters: URLSearchParams,
    context: ApiContext,
    pathValue: string,
  ) => Promise<Result<unknown, ProblemFacts>>;
};

type Definition<Query extends z.ZodObject, Answer extends z.ZodType> = Omit<
  Operation,
  'query' | 'answer' | 'respond'
> & {
  query: Query;
  answer: Answer;
  respond: (
    query: z.output<Query>,
    context: ApiContext,
    pathValue: string,
  ) => Promise<Result<z.input<Answer>, ProblemFacts>>;
};

/** Ties the schemas of an operation to the function that answers it. */
export function defineOperation<Query extends z.ZodObject, Answer extends z.ZodType>(
  definition: Definition<Query, Answer>,
): Operation {
  return {
    ...definition,
    respond: async (parameters, context, pathValue) => {
      const query = readParameters(definition.query, parameters);
      return query.ok ? definition.respond(query.value, context, pathValue) : query;
    },
  };
}

/** The names of the parameters that an operation takes, in their order. */
export function toParameterNames({ query }: Operation): readonly string[] {
  return Object.keys(query.shape);
}
