import { getLocale, getTranslations } from 'next-intl/server';

import { TitleLink } from '@/components/record/title-link';
import { DateTime } from '@/components/ui/date-time';

import type { Neighbours } from '@/lib/model/related';
import type { ReleaseSummary } from '@/lib/model/summary';

type ReleaseNeighboursProps = {
  neighbours: Neighbours;
  kind: ReleaseSummary['kind'];
  /** The name of the body in menus. */
  body: string;
};

const sides = [
  { side: 'earlier', rel: 'prev' },
  { side: 'later', rel: 'next' },
] as const;

/** The releases before and behind this one in the list of its body. */
export async function ReleaseNeighbours(props: ReleaseNeighboursProps) {
  const locale = await getLocale();
  const { neighbours, kind, body } = props;
  const t = await getTranslations('ReleaseNeighbours');
  const known = sides.flatMap(({ side, rel }) => {
    const release = neighbours[side];
    return release ? [{ side, rel, release }] : [];
  });
  if (known.length === 0) return null;

  return (
    <nav className="after related" aria-labelledby="beside">
      <h2 id="beside">{kind === 'note' ? t('notes', { body }) : t('releases', { body })}</h2>
      <ul>
        {known.map(({ side, rel, release }) => (
          <li key={side}>
            <p className="meta">
              {t(side)} <DateTime value={release.publishedAt} locale={locale} />
            </p>
            <TitleLink release={release} rel={rel} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
