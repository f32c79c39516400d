import { getLocale, getTranslations } from 'next-intl/server';

import { OtherNames } from '@/components/record/other-names';
import { Typeset } from '@/components/ui/typeset';
import { formatDate } from '@/lib/i18n/dates';

import type { ReactNode } from 'react';
import type { GovernmentBody } from '@/lib/model/body';

type BodyHeadProps = {
  body: GovernmentBody;
  /** What can be done with it. */
  children: ReactNode;
};

/** The state of the body before its name, both names, and what became of it. */
export async function BodyHead({ body, children }: BodyHeadProps) {
  const locale = await getLocale();
  const t = await getTranslations('BodyHead');
  const asOf = formatDate(body.statusAsOf, locale);

  return (
    <header className="doc-head">
      <p className="status">
        {body.until === undefined
          ? t('active', { date: asOf })
          : t('abolished', { date: formatDate(body.until, locale) })}
      </p>
      <h1>
        <Typeset text={body.name[locale]} language={locale} />
      </h1>
      <OtherNames name={body.name} className="names" />
      {body.afterwards !== undefined && (
        <p className="afterwards">
          <Typeset text={body.afterwards[locale]} language={locale} />
        </p>
      )}
      {children}
    </header>
  );
}
