import { z } from 'zod';

import {
  contactSchema,
  idSchema,
  listOf,
  localizedLineSchema,
  localizedTextSchema,
  oldAddressSchema,
  sitePathSchema,
  webUrlSchema,
} from './primitives.ts';

/** What is left out of who runs it is shown as not stated by the owner: nothing is made up for it. */
export const siteSchema = z.strictObject({
  $schema: z.string().optional(),
  name: localizedLineSchema,
  title: localizedLineSchema,
  description: localizedLineSchema,
  independence: localizedLineSchema,
  publisher: z
    .strictObject({
      kind: z.enum(['person', 'organization']),
      name: localizedLineSchema,
      url: webUrlSchema.optional(),
    })
    .describe('Who publishes this portal and answers for it')
    .optional(),
  editor: localizedLineSchema.describe('Who edits it: a name or an office').optional(),
  contact: contactSchema.describe('Where corrections and questions can be sent').optional(),
  selection: localizedTextSchema.describe('How texts are chosen').optional(),
  translations: z
    .strictObject({
      by: z.enum(['people', 'machine', 'machine-edited']),
      note: localizedTextSchema.optional(),
    })
    .describe('By whom the translations of this portal are made')
    .optional(),
  corrections: localizedTextSchema.describe('When and how mistakes are corrected').optional(),
  fourEyes: z
    .literal(true)
    .describe('Whoever publishes a release is not whoever changed it last, by the names of git')
    .optional(),
  demonstration: z
    .literal(true)
    .describe(
      'Written by `content -- demo`: every page says that nothing here was published by anybody',
    )
    .optional(),
  /** The menu: ids of bodies in its order. */
  menu: listOf(idSchema, 500).min(1).describe('Each body exactly once, in the order of the menu'),
});
export type Site = z.infer<typeof siteSchema>;

export const redirectsSchema = z.strictObject({
  $schema: z.string().optional(),
  redirects: listOf(
    z.strictObject({
      from: oldAddressSchema.describe('An old address; no page of this site has it'),
      to: sitePathSchema.describe('An address of this site'),
    }),
    50_000,
  ),
});
export type Redirects = z.infer<typeof redirectsSchema>;
