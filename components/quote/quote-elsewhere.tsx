import { getLocale, getTranslations } from 'next-intl/server';

import { toBlockAnchor } from '@/components/record/block-anchor';
import { AppLink } from '@/components/ui/app-link';
import { DateTime } from '@/components/ui/date-time';
import { labelStatus } from '@/lib/i18n/text-status';
import { paths } from '@/lib/routes/paths';

import type { QuotationResult } from '@/lib/texts/quote/quote-result';
import type { GovernmentBody } from '@/lib/model/body';

type QuoteElsewhereProps = {
  others: QuotationResult['others'];
  isCapped: boolean;
  bodies: readonly GovernmentBody[];
};

/** Other releases with the same passage; nobody needs all of them. */
export async function QuoteElsewhere({ others, isCapped, bodies }: QuoteElsewhereProps) {
  const locale = await getLocale();
  const t = await getTranslations('QuoteElsewhere');

  return (
    <section className="after" aria-labelledby="elsewhere">
      <h2 id="elsewhere">{t('title', { count: others.length })}</h2>
      <ul>
        {others.map(({ release, language, origin, block, part }) => (
          <li key={release.slug}>
            <AppLink
              href={paths.release(language, release.slug, toBlockAnchor(block), part)}
              lang={language}
              hrefLang={language}
            >
              {release.titles[language]}
            </AppLink>
            <p className="meta">
              {bodies.find(({ id }) => id === release.body)?.menuLabel[locale]},{' '}
              <DateTime value={release.publishedAt} locale={locale} />;{' '}
              {labelStatus({ origin }, locale)}
            </p>
          </li>
        ))}
      </ul>
      {isCapped && <p className="meta">{t('capped')}</p>}
    </section>
  );
}
