import { cacheLife } from 'next/cache';

import { checkQuotation, quoteBlock } from '../services/check-quotation.ts';
import { byEdition } from './by-edition.ts';

import type { Language } from '../model/languages.ts';

/** What the record has on a quotation. */
export const getQuotationResult = byEdition(async (_version, quotation: string) => {
  'use cache';
  cacheLife('edition');
  return checkQuotation(quotation);
});

/** A block of a published release as if it had been quoted; null: there is no such block. */
export const getQuotedBlock = byEdition(
  async (_version, slug: string, block: string, locale: Language) => {
    'use cache';
    cacheLife('edition');
    return quoteBlock(slug, block, locale);
  },
);
