import { cacheLife } from 'next/cache';

import { servedContent } from '../services/current-content.ts';
import { checkQuotation, quoteBlock } from '../services/check-quotation.ts';

import type { Language } from '../model/languages.ts';
import type { QuoteAnswer, QuotePassage } from '../texts/quote/quote-result.ts';

/** What the record has on a quotation. */
export async function getQuoteAnswer(quotation: string): Promise<QuoteAnswer> {
  return readAnswer(quotation, servedContent().version());
}

/** A block of a published release as if it had been quoted; null: there is no such block. */
export async function getQuotedBlock(
  slug: string,
  block: string,
  locale: Language,
): Promise<QuotePassage | null> {
  return readBlock(slug, block, locale, servedContent().version());
}

async function readAnswer(quotation: string, _version: string) {
  'use cache';
  cacheLife('edition');
  return checkQuotation(quotation);
}

async function readBlock(slug: string, block: string, locale: Language, _version: string) {
  'use cache';
  cacheLife('edition');
  return quoteBlock(slug, block, locale);
}
