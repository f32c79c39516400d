import { EventReleases } from './event-releases';
import { RelatedReleases } from './related-releases';
import { ReleaseNeighbours } from './release-neighbours';

import type { BodyChoice } from '@/lib/model/body';
import type { LocalizedRelease } from '@/lib/model/localized-release';
import type { WaysOn } from '@/lib/model/related';

type ReadOnProps = {
  release: LocalizedRelease;
  ways: WaysOn;
  bodies: readonly BodyChoice[];
};

/** Where a release leads: to those that its editors named, to those of its events, to those beside it. */
export function ReadOn({ release: { kind, body }, ways, bodies }: ReadOnProps) {
  const { related, events, neighbours } = ways;
  const name = bodies.find(({ id }) => id === body)?.label ?? '';

  return (
    <>
      <RelatedReleases releases={related} bodies={bodies} />
      <EventReleases events={events} bodies={bodies} />
      <ReleaseNeighbours {...{ neighbours, kind }} body={name} />
    </>
  );
}
