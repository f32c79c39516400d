import { EventReleases } from './event-releases';
import { RelatedReleases } from './related-releases';
import { ReleaseNeighbours } from './release-neighbours';

import type { BodyChoice } from '@/lib/model/body';
import type { LocalizedRelease } from '@/lib/model/localized-release';
import type { WaysOn } from '@/lib/model/related';
import type { Locale } from '@/lib/i18n/routing';

type ReadOnProps = {
  release: LocalizedRelease;
  ways: WaysOn;
  bodies: readonly BodyChoice[];
  locale: Locale;
};

/** Where a release leads: to those that its editors named, to those of its events, to those beside it. */
export function ReadOn({ release: { kind, body }, ways, bodies, locale }: ReadOnProps) {
  const { related, events, neighbours } = ways;
  const name = bodies.find(({ id }) => id === body)?.label ?? '';

  return (
    <>
      <RelatedReleases releases={related} bodies={bodies} locale={locale} />
      <EventReleases events={events} bodies={bodies} locale={locale} />
      <ReleaseNeighbours {...{ neighbours, kind, locale }} body={name} />
    </>
  );
}
