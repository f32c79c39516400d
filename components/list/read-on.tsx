import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { paths } from '@/lib/routes/paths';

import { ReleaseList } from './release-list';
import { ReleaseNeighbours } from './release-neighbours';

import type { BodyChoice } from '@/lib/model/body';
import type { LocalizedRelease } from '@/lib/model/localized-release';
import type { WaysOn } from '@/lib/model/related';

type ReadOnProps = { release: LocalizedRelease; ways: WaysOn; bodies: readonly BodyChoice[] };

/** Where a release leads: to those that its editors named, to those of its events, to those beside it. */
export async function ReadOn({ release: { kind, body }, ways, bodies }: ReadOnProps) {
  const locale = await getLocale();
  const t = await getTranslations();
  const { related, events, neighbours } = ways;
  const name = bodies.find(({ id }) => id === body)?.label ?? '';

  return (
    <>
      {related.length > 0 && (
        <section className="after related">
          <h2>{t('RelatedReleases.title')}</h2>
          <ReleaseList releases={related} bodies={bodies} />
        </section>
      )}
      {events.map(({ event, releases, total }) => (
        <section key={event.id} className="after related">
          <h2>{t('EventReleases.title', { event: event.name[locale] })}</h2>
          <ReleaseList releases={releases} bodies={bodies} />
          {total > releases.length + 1 && (
            <AppLink className="more" href={paths.term(locale, event.id)}>
              {t('EventReleases.all', { count: total })}
            </AppLink>
          )}
        </section>
      ))}
      <ReleaseNeighbours {...{ neighbours, kind }} body={name} />
    </>
  );
}
