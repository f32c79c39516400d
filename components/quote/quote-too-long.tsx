import { getTranslations } from 'next-intl/server';

import { longestQuotation } from '@/lib/routes/queries';

import { Verdict } from './verdict';

type QuoteTooLongProps = { length: number };

/** By how much a quotation is too long; it stands whole in the field below. */
export async function QuoteTooLong({ length }: QuoteTooLongProps) {
  const t = await getTranslations('QuoteTooLong');

  return (
    <Verdict title={t('title', { excess: length - longestQuotation })}>
      <p>{t('explanation', { length, longest: longestQuotation })}</p>
    </Verdict>
  );
}
