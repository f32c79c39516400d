import { analyse } from './analyse.ts';
import { understand } from './answer-search.ts';

import type { TextAnalysis } from './search-request.ts';

/** How this portal cuts words and understands queries. */
export const textAnalysis: TextAnalysis = { analyser: analyse, understand };
