import { analyse } from './analyse.ts';
import { understand } from './answer-search.ts';

/** How words are cut and queries understood: what is given to stores, which know nothing of it. */
export const reading = { analyser: analyse, understand } as const;
