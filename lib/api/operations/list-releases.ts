import { z } from 'zod';

import { CursorError } from '../../store/cursor-error.ts';
import { officialKinds } from '../../model/kinds.ts';
import { ofReader, querySchemas, setOf, toReleaseFilter } from '../../routes/queries.ts';
import { fail, ok } from '../../base/result.ts';
import { findBodyProblem } from '../known-body.ts';
import { filterShape, hasYearOfMonth, monthWithoutYear } from '../list-filter.ts';
import { defineOperation } from '../operation.ts';
import { wholeNumber } from '../parameters.ts';
import { parameterProblem } from '../problem.ts';
import { releasePageSchema, summaryFieldSchema } from '../schemas.ts';

import type { BrowseQuery, BrowseResult } from '../../store/browse.ts';
import type { ReleaseSummary } from '../../model/summary.ts';
import type { ApiStore } from '../operation.ts';

type Field = z.output<typeof summaryFieldSchema>;

const querySchema = z
  .strictObject({
    ...filterShape,
    sort: querySchemas.releases.shape.sort.check(z.describe('By the moment of publication')),
    cursor: z
      .string()
      .max(500, { error: 'unknownCursor' })
      .describe('`nextCursor` from the previous answer, with every other parameter as it was')
      .optional(),
    limit: wholeNumber(1, 100).default(20).describe('How many in one answer'),
    fields: z
      .optional(setOf(summaryFieldSchema.options))
      .describe('Only these fields of each release, between commas'),
    facets: z
      .enum(['true', 'false'], { error: 'unknownValue' })
      .default('false')
      .describe('true: counts of each further choice too'),
  })
  .refine(hasYearOfMonth, monthWithoutYear);

export const listReleases = defineOperation({
  id: 'listReleases',
  path: '/releases',
  description: 'Every condition must hold. Ties are in the order of the slugs.',
  query: querySchema,
  result: releasePageSchema,
  problems: [],
  limit: 'limit',
  respond: async ({ cursor, limit, fields, facets, ...query }, { store }) => {
    const problem = await findBodyProblem(store, query.body);
    if (problem) return fail(problem);
    const browsed = await browse(store, {
      filter: toReleaseFilter({ ...query, page: 1 }, officialKinds),
      sort: query.sort,
      position: cursor === undefined ? { page: 1 } : { after: cursor },
      limit,
    });
    if (browsed === null) return fail(parameterProblem('cursor', 'unknownCursor'));
    return ok({
      items: browsed.page.items.map((summary) => pickFields(summary, fields)),
      total: browsed.page.total,
      nextCursor: browsed.nextCursor,
      ...(facets === 'true' && {
        facets: browsed.facets,
        relaxations: ofReader(browsed.relaxations, query),
      }),
    });
  },
});

/** Null: the cursor belongs to another query, or to none. */
async function browse(store: ApiStore, query: BrowseQuery): Promise<BrowseResult | null> {
  try {
    return await store.browseReleases(query);
  } catch (error) {
    if (error instanceof CursorError) return null;
    throw error;
  }
}

function pickFields(
  summary: ReleaseSummary,
  fields: readonly Field[] | undefined,
): Partial<ReleaseSummary> {
  if (fields === undefined) return summary;
  const chosen = Object.entries(summary).filter(([key]) => fields.some((field) => field === key));
  return Object.fromEntries(chosen);
}
