import { getLocale, getTranslations } from 'next-intl/server';

import { formatDate, toMoscowDay } from '@/lib/i18n/dates';

import type { GovernmentBody } from '@/lib/model/body';
import type { LocalizedRelease } from '@/lib/model/localized-release';

type BodyStatusProps = { release: LocalizedRelease; body: GovernmentBody };

/** A body that has ended since is named with its state on the day of the release. */
export async function BodyStatus({ release, body }: BodyStatusProps) {
  const locale = await getLocale();
  if (body.until === undefined || release.kind === 'note') return null;
  const t = await getTranslations('BodyStatus');
  const date = formatDate(body.until, locale);
  const existed = toMoscowDay(release.publishedAt) < body.until;

  return (
    <p className="meta body-status">{existed ? t('existed', { date }) : t('ended', { date })}</p>
  );
}
