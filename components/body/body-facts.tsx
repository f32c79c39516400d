import { Fragment } from 'react';
import { getLocale, getTranslations } from 'next-intl/server';

import { SourceLink } from '@/components/record/source-link';
import { DateTime } from '@/components/ui/date-time';
import { Typeset } from '@/components/ui/typeset';

import type { GovernmentBody } from '@/lib/model/body';

type BodyFactsProps = { body: GovernmentBody };

/** Facts about a body, each with where it was read. */
export async function BodyFacts({ body }: BodyFactsProps) {
  const locale = await getLocale();
  if (body.facts.length === 0) return null;
  const t = await getTranslations('BodyFacts');

  return (
    <section className="after">
      <h2>{t('title')}</h2>
      <ul>
        {body.facts.map((fact) => (
          <li key={fact.text[locale]}>
            {fact.date !== undefined && (
              <p className="meta">
                <DateTime value={fact.date} locale={locale} />
              </p>
            )}
            <p>
              <Typeset text={fact.text[locale]} language={locale} />
            </p>
            <p className="meta">
              {t('sources', { count: fact.sources.length })}{' '}
              {fact.sources.map((source, index) => (
                <Fragment key={source.url}>
                  {index > 0 && '; '}
                  <SourceLink source={source} />
                </Fragment>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
