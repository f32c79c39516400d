import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { DateTime } from '@/components/ui/date-time';
import { paths } from '@/lib/routes/paths';

import type { GovernmentBody } from '@/lib/model/body';
import type { Locale } from '@/lib/i18n/routing';

type BodyRailProps = { body: GovernmentBody; successor: GovernmentBody | null; locale: Locale };

export async function BodyRail({ body, successor, locale }: BodyRailProps) {
  const t = await getTranslations('BodyRail');

  return (
    <aside className="rail" aria-label={t('label')}>
      <dl className="about">
        {body.shortName?.[locale] !== undefined && (
          <>
            <dt className="meta">{t('shortName')}</dt>
            <dd>{body.shortName[locale]}</dd>
          </>
        )}
        {body.since !== undefined && (
          <>
            <dt className="meta">{t('since')}</dt>
            <dd>
              <DateTime value={body.since} locale={locale} />
            </dd>
          </>
        )}
        {body.until !== undefined && (
          <>
            <dt className="meta">{t('until')}</dt>
            <dd>
              <DateTime value={body.until} locale={locale} />
            </dd>
          </>
        )}
        {successor !== null && (
          <>
            <dt className="meta">{t('successor')}</dt>
            <dd>
              <AppLink href={paths.body(locale, successor.id)}>
                {successor.menuLabel[locale]}
              </AppLink>
            </dd>
          </>
        )}
        {body.site !== undefined && (
          <>
            <dt className="meta">{t('site')}</dt>
            <dd>
              <AppLink href={body.site}>{new URL(body.site).host}</AppLink>
            </dd>
          </>
        )}
        <dt className="meta">{t('asOf')}</dt>
        <dd>
          <DateTime value={body.statusAsOf} locale={locale} />
        </dd>
      </dl>
    </aside>
  );
}
