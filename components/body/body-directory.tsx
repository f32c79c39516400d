import { getLocale, getTranslations } from 'next-intl/server';

import { OtherNames } from '@/components/record/other-names';
import { AppLink } from '@/components/ui/app-link';
import { Typeset } from '@/components/ui/typeset';
import { formatDate } from '@/lib/i18n/dates';
import { paths } from '@/lib/routes/paths';

import type { GovernmentBody } from '@/lib/model/body';

type BodyDirectoryProps = { bodies: readonly GovernmentBody[] };

/** Every body under its full names, in the order of the menu. */
export async function BodyDirectory({ bodies }: BodyDirectoryProps) {
  const locale = await getLocale();
  const t = await getTranslations('BodyMenu');

  return (
    <ul className="list directory">
      {bodies.map((body) => (
        <li key={body.id} className="item">
          <h2>
            <AppLink className="t" href={paths.body(locale, body.id)}>
              <Typeset text={body.name[locale]} language={locale} />
            </AppLink>
          </h2>
          <OtherNames name={body.name} className="other-name" />
          {body.until !== undefined && (
            <p className="meta">{t('abolished', { date: formatDate(body.until, locale) })}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
