import { z } from 'zod';

import {
  dayOrInstantSchema,
  daySchema,
  idSchema,
  localizedLineSchema,
  lineSchema,
} from './primitives.ts';

/** What a release tells of: when and where it happened, as exactly as its source says. */
export const occasionSchema = z
  .strictObject({
    at: dayOrInstantSchema.describe('A date, or a date-time with offset').optional(),
    place: localizedLineSchema.describe('As the source names it: Москва, Moscow').optional(),
  })
  .refine(({ at, place }) => at !== undefined || place !== undefined, {
    error: 'says nothing: write at or place, or leave the key out',
  });

/** Who took part in it, as the source names them. */
export const participantSchema = z.strictObject({
  name: localizedLineSchema,
  role: localizedLineSchema.describe('What the source says of them besides the name').optional(),
  person: idSchema.describe('The id of a file in terms/, if the participant has one').optional(),
});

/** The number and the date that an act has: of a law, a decree, a decision. */
export const actSchema = z.strictObject({
  number: lineSchema.max(100, 'is longer than 100 characters: shorten it'),
  date: daySchema.describe('When it was signed, if its source says so').optional(),
});
export type Act = z.infer<typeof actSchema>;
