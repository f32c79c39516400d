import { z } from 'zod';

import { officialKinds } from '../../model/kinds.ts';
import { toReleaseFilter } from '../../routes/queries.ts';
import { fail, ok } from '../../base/result.ts';
import { findBodyProblem } from '../known-body.ts';
import { filterShape, hasYearOfMonth, monthWithoutYear } from '../list-filter.ts';
import { countHeaders, formatSchema, mediaTypes, toCorpusStream } from '../corpus-stream.ts';
import { defineFileOperation } from '../operation.ts';

import type { ReleasesQuery } from '../../routes/queries.ts';

const querySchema = z
  .strictObject({ format: formatSchema, ...filterShape })
  .refine(hasYearOfMonth, monthWithoutYear);

export const exportCorpus = defineFileOperation({
  id: 'exportCorpus',
  path: '/corpus',
  description:
    'The passages that both texts of a release have, the newest release first; what stands in the ' +
    'headers was counted before. Notes of the portal are among them only with kind=note.',
  query: querySchema,
  mediaTypes,
  headers: countHeaders,
  problems: [],
  respond: async ({ format, ...query }, context) => {
    const problem = await findBodyProblem(context.store, query.body);
    if (problem) return fail(problem);
    const filter = toReleaseFilter({ ...query, sort: 'newest', page: 1 }, officialKinds);
    const reading = await context.store.openCorpus(filter);
    const request = { format, name: toName(query), question: filter, isLong: true };
    return ok(await toCorpusStream(reading, request, context));
  },
});

/** Words are left out of names: they may be of any script and length. */
function toName(filter: Pick<ReleasesQuery, 'body' | 'kind' | 'year' | 'month'>): string {
  const { body, kind, year, month } = filter;
  const day = [year, month === undefined ? undefined : String(month).padStart(2, '0')];
  return ['parallel-corpus', body, ...kind, ...day].filter((part) => part !== undefined).join('-');
}
