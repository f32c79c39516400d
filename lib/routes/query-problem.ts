import * as z from 'zod/mini';

import { queryFaults } from './queries.ts';

/** The first fault of an address as it travels to the page that tells of it: see `internalPaths.badQuery`. */
export const queryProblemSchema = z.strictObject({
  parameter: z.string().check(z.maxLength(40)),
  fault: z.enum(queryFaults),
  /** The release whose address it is: its history says which versions there are. */
  release: z.optional(z.string().check(z.maxLength(120))),
});
