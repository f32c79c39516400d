import { getTranslations } from 'next-intl/server';

import type { QuotePassage } from '@/lib/texts/quote/quote-result';

type Blocks = QuotePassage['blocks'];

/** Where in a text a passage stands, in words. */
export async function describePlace(blocks: Blocks): Promise<string> {
  const t = await getTranslations('QuotePlace');
  const head = blocks.flatMap(({ id }) => (id === 'title' || id === 'lead' ? [t(id)] : []));
  const numbers = blocks.flatMap(({ number }) => number ?? []);
  const [first] = numbers;
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return head.join(', ');
  const paragraphs =
    first === last ? t('paragraph', { number: first }) : t('paragraphs', { first, last });
  return [...head, paragraphs].join(', ');
}
