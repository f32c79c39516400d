import { getTranslations } from 'next-intl/server';

import type { QuotePassage } from '@/lib/texts/quote/quote-result';

/**
 * What a comparison came to, in words. Only a text that has the words of a body is called by the verdict
 * alone; of any other it is said what the quotation agrees with, or differs from.
 */
export async function toVerdict(passage: QuotePassage, differences: number): Promise<string> {
  const t = await getTranslations('QuoteVerdict');
  const { origin, segments } = passage;
  const omission = String(segments.length > 1);
  if (origin === 'as-published' || origin === 'official-translation') {
    if (differences > 0) return t('close', { count: differences });
    return segments.length > 1 ? t('exactWithOmission') : t('exact');
  }
  return differences > 0
    ? t(`differs.${origin}`, { count: differences })
    : t(`agrees.${origin}`, { omission });
}

/** Whose words were found, if they are not those of a body; null: they are. */
export async function toCaution({ origin, language }: QuotePassage): Promise<string | null> {
  const t = await getTranslations('QuoteVerdict');
  if (origin === 'as-published' || origin === 'official-translation') return null;
  return t(`caution.${origin}`, { language });
}
