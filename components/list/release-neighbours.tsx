import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { DateTime } from '@/components/ui/date-time';
import { Typeset } from '@/components/ui/typeset';
import { pickLanguage } from '@/lib/model/languages';
import { paths } from '@/lib/routes/paths';

import type { Neighbours } from '@/lib/model/related';
import type { ReleaseSummary } from '@/lib/model/summary';
import type { Locale } from '@/lib/i18n/routing';

type ReleaseNeighboursProps = {
  neighbours: Neighbours;
  kind: ReleaseSummary['kind'];
  /** The name of the body in menus. */
  body: string;
  locale: Locale;
};

const sides = [
  { side: 'earlier', rel: 'prev' },
  { side: 'later', rel: 'next' },
] as const;

/** The releases before and behind this one in the list of its body. */
export async function ReleaseNeighbours(props: ReleaseNeighboursProps) {
  const { neighbours, kind, body, locale } = props;
  const t = await getTranslations('ReleaseNeighbours');
  const known = sides.flatMap(({ side, rel }) => {
    const release = neighbours[side];
    const title = release && pickLanguage(release.titles, locale);
    return release && title ? [{ side, rel, release, title }] : [];
  });
  if (known.length === 0) return null;

  return (
    <nav className="after related" aria-labelledby="beside">
      <h2 id="beside">{kind === 'note' ? t('notes', { body }) : t('releases', { body })}</h2>
      <ul>
        {known.map(({ side, rel, release, title }) => (
          <li key={side}>
            <p className="meta">
              {t(side)} <DateTime value={release.publishedAt} locale={locale} />
            </p>
            <AppLink href={paths.release(locale, release.slug)} rel={rel} lang={title.language}>
              <Typeset text={title.value} language={title.language} />
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
