import { z } from 'zod';

import {
  idSchema,
  listOf,
  localizedLineSchema,
  oldAddressSchema,
  sitePathSchema,
  webUrlSchema,
} from './primitives.ts';

export const siteSchema = z.strictObject({
  $schema: z.string().optional(),
  name: localizedLineSchema,
  title: localizedLineSchema,
  description: localizedLineSchema,
  independence: localizedLineSchema,
  /** Where corrections can be sent; left out as long as there is no such address. */
  contact: webUrlSchema.optional(),
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
