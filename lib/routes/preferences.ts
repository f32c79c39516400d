import { z } from 'zod';

/**
 * What a reader can set of the view. The first choice of each is the standard one, which needs no attribute
 * and is not stored. No value stands twice, so that a list of values says what each of them is.
 */
export const viewChoices = {
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
export const panelAspects = ['size', 'spacing', 'theme'] as const;
export const viewAspects = [...panelAspects, 'texts'] as const;

export const viewSchema = z.object({
  size: z.enum(viewChoices.size),
  spacing: z.enum(viewChoices.spacing),
  theme: z.enum(viewChoices.theme),
  texts: z.enum(viewChoices.texts),
});
export type View = z.infer<typeof viewSchema>;

export const standardView: View = {
  size: viewChoices.size[0],
  spacing: viewChoices.spacing[0],
  theme: viewChoices.theme[0],
  texts: viewChoices.texts[0],
};

/** What the reader changed; empty: nothing. */
export function listChanges(view: View) {
  return viewAspects
    .filter((aspect) => view[aspect] !== standardView[aspect])
    .map((aspect) => ({ aspect, value: view[aspect] }));
}
