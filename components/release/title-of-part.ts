import { getTranslations } from 'next-intl/server';

import type { LocalizedRelease } from '@/lib/model/localized-release';

/** The title of a page that shows a part of a text; every part has its own. */
export async function titleOfPart(
  { part }: Pick<LocalizedRelease, 'part'>,
  title: string,
): Promise<string> {
  if (!part) return title;
  const t = await getTranslations('ReleaseParts');
  return t('pageTitle', { title, number: part.number, count: part.contents.length });
}
