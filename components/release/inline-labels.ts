import { getTranslations } from 'next-intl/server';

import type { InlineLabels } from './inline-text';

/** What the links beside the words of a text are called in the language of the page. */
export async function getInlineLabels(): Promise<InlineLabels> {
  const t = await getTranslations('ReleaseBlock');
  return { note: t('note'), footnote: t('footnote'), back: t('back') };
}
