import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { fewestWords } from '@/lib/texts/quote/quotation';
import { paths } from '@/lib/routes/paths';

import { Verdict } from './verdict';

import type { QuotationResult } from '@/lib/texts/quote/quote-result';

type NothingLikeItProps = { result: QuotationResult };

/** Says how far the result goes: what is not here may be elsewhere. */
export async function NothingLikeIt({ result }: NothingLikeItProps) {
  const locale = await getLocale();
  const t = await getTranslations('QuoteVerdict');
  const isTooShort = result.verdict === 'too-short';

  return (
    <Verdict title={isTooShort ? t('tooShort') : t('notFound', { count: result.documents })}>
      <p>{isTooShort ? t('needsWords', { count: fewestWords }) : t('provesNothing')}</p>
      <p className="quote-actions">
        <AppLink className="btn" href={paths.search(locale)}>
          {t('search')}
        </AppLink>
      </p>
    </Verdict>
  );
}
