import * as z from 'zod/mini';

import { languages } from '../model/languages.ts';
import { wholeNumber } from './queries.ts';

/** The second version of the Russian text is `ru-2`. */
const versionIdSchema = z.string().check(
  z.regex(new RegExp(`^(?:${languages.join('|')})-[1-9]\\d{0,3}$`, 'u'), {
    error: 'unknownVersion',
  }),
);

/** No text has more parts: `check` refuses what is longer. */
const lastPart = 999;

/** Of blocks and notes: `lib/model`. */
const blockIdSchema = z.string().check(z.regex(/^[a-z]\d{1,4}$/u, { error: 'unknownValue' }));

/** A text too long for one page: which part of it; or the block, whose part the address leads to. */
const partShape = {
  part: z._default(wholeNumber(1, lastPart), 1),
  p: z.optional(blockIdSchema),
};
const partSchema = z.object(partShape);
const releaseSchema = z.object({ version: z.optional(versionIdSchema), ...partShape });
const historySchema = z.object({
  from: z.optional(versionIdSchema),
  to: z.optional(versionIdSchema),
});

/** The queries of a release's addresses: no island asks for them, so none has to load them. */
export const releaseQuerySchemas = {
  release: releaseSchema,
  part: partSchema,
  history: historySchema,
} as const;

export type HistoryQuery = z.infer<typeof historySchema>;
export type PartQuery = z.infer<typeof partSchema>;
