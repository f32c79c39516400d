import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { paths } from '@/lib/routes/paths';
import { longestQuotation } from '@/lib/routes/queries';

/** The way from selected words to their check; its script puts it below the paragraph. */
export async function QuoteSelection() {
  const locale = await getLocale();
  const t = await getTranslations('QuoteSelection');

  return (
    <quote-selection data-longest={longestQuotation} lang={locale} hidden suppressHydrationWarning>
      <AppLink href={paths.quote(locale)}>{t('check')}</AppLink>
    </quote-selection>
  );
}
