import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { paths } from '@/lib/routes/paths';

import { ReleaseList } from './release-list';

import type { BodyChoice } from '@/lib/model/body';
import type { EventReleases as Found } from '@/lib/model/related';

type EventReleasesProps = {
  events: readonly Found[];
  bodies: readonly BodyChoice[];
};

/** What else was published of the events that a release names. */
export async function EventReleases({ events, bodies }: EventReleasesProps) {
  const locale = await getLocale();
  const t = await getTranslations('EventReleases');

  return events.map(({ event, releases, total }) => (
    <section key={event.id} className="after related">
      <h2>{t('title', { event: event.name[locale] })}</h2>
      <ReleaseList releases={releases} bodies={bodies} />
      {total > releases.length + 1 && (
        <AppLink className="more" href={paths.term(locale, event.id)}>
          {t('all', { count: total })}
        </AppLink>
      )}
    </section>
  ));
}
