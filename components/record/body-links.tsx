import { useLocale, useTranslations } from 'next-intl';

import { AppLink } from '@/components/ui/app-link';
import { formatDate } from '@/lib/i18n/dates';
import { paths } from '@/lib/routes/paths';

import type { GovernmentBody } from '@/lib/model/body';

type BodyLinksProps = { bodies: readonly GovernmentBody[] };

/** The bodies in the order of the menu; an abolished one says so under its name. */
export function BodyLinks({ bodies }: BodyLinksProps) {
  const locale = useLocale();
  const t = useTranslations('BodyMenu');

  return (
    <ul>
      {bodies.map(({ id, menuLabel, until }) => (
        <li key={id}>
          <AppLink href={paths.body(locale, id)}>
            <span>
              {menuLabel[locale]}
              {until !== undefined && (
                <span className="was"> {t('abolished', { date: formatDate(until, locale) })}</span>
              )}
            </span>
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
