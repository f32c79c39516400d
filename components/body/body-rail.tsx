import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { DateTime } from '@/components/ui/date-time';
import { paths } from '@/lib/routes/paths';

import type { ReactNode } from 'react';
import type { GovernmentBody } from '@/lib/model/body';

type BodyRailProps = { body: GovernmentBody; successor: GovernmentBody | null };

/** A body in a few facts; what its record does not have is left out. */
export async function BodyRail({ body, successor }: BodyRailProps) {
  const locale = await getLocale();
  const t = await getTranslations('BodyRail');
  const { shortName, since, until, site, statusAsOf } = body;

  return (
    <aside className="rail" aria-label={t('label')}>
      <dl className="about">
        <Row name={t('shortName')}>{shortName?.[locale]}</Row>
        <Row name={t('since')}>{since && <DateTime value={since} locale={locale} />}</Row>
        <Row name={t('until')}>{until && <DateTime value={until} locale={locale} />}</Row>
        <Row name={t('successor')}>
          {successor && (
            <AppLink href={paths.body(locale, successor.id)}>{successor.menuLabel[locale]}</AppLink>
          )}
        </Row>
        <Row name={t('site')}>{site && <AppLink href={site}>{new URL(site).host}</AppLink>}</Row>
        <Row name={t('asOf')}>
          <DateTime value={statusAsOf} locale={locale} />
        </Row>
      </dl>
    </aside>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    Boolean(children) && (
      <>
        <dt className="meta">{name}</dt>
        <dd>{children}</dd>
      </>
    )
  );
}
