import { z } from 'zod';

/**
 * What a reader can set of the view. The first choice of each is the standard one, which needs no attribute
 * and is not stored. No value stands twice, so that a list of values says what each of them is.
 */
export const preferenceChoices = {
  size: ['100', '125', '150', '200'],
  spacing: ['normal', 'wide', 'widest'],
  theme: [
    'standard',
    'light',
    'dark',
    'black-on-white',
    'white-on-black',
    'blue-on-light-blue',
    'brown-on-beige',
  ],
  /** On narrow screens, of a release in parallel. */
  texts: ['both', 'one'],
} as const;

/** What the panel offers, in its order. */
export const panelPreferences = ['size', 'spacing', 'theme'] as const;
export const preferenceNames = [...panelPreferences, 'texts'] as const;

export const preferencesSchema = z.object({
  size: z.enum(preferenceChoices.size),
  spacing: z.enum(preferenceChoices.spacing),
  theme: z.enum(preferenceChoices.theme),
  texts: z.enum(preferenceChoices.texts),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const standardPreferences: Preferences = {
  size: preferenceChoices.size[0],
  spacing: preferenceChoices.spacing[0],
  theme: preferenceChoices.theme[0],
  texts: preferenceChoices.texts[0],
};

/** What the reader changed; empty: nothing. */
export function listChanges(view: Preferences) {
  return preferenceNames
    .filter((aspect) => view[aspect] !== standardPreferences[aspect])
    .map((aspect) => ({ aspect, value: view[aspect] }));
}
