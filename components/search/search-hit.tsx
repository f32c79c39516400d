import { AppLink } from '@/components/ui/app-link';
import { Typeset } from '@/components/ui/typeset';
import { DateTime } from '@/components/ui/date-time';
import { pickLanguage } from '@/lib/content/languages';
import { shortAutonyms } from '@/lib/i18n/language-names';
import { paths } from '@/lib/paths';

import type { SearchHit as Hit } from '@/lib/content/store';
import type { GovernmentBody } from '@/lib/content/types';
import type { Locale } from '@/lib/i18n/routing';
import type { ReactNode } from 'react';

type SearchHitProps = {
  hit: Hit;
  locale: Locale;
  bodies: readonly GovernmentBody[];
  availability: ReactNode;
};

/** One release with a passage of each language that matches, the reading language first. */
export function SearchHit({ hit, locale, bodies, availability }: SearchHitProps) {
  const { release } = hit;
  const title = pickLanguage(release.titles, locale);
  if (title === null) return null;
  const bodyName = bodies.find(({ id }) => id === release.body)?.menuLabel[locale];
  const passages = [...hit.passages].sort(
    (left, right) => Number(right.language === locale) - Number(left.language === locale),
  );

  return (
    <article className="hit">
      <h2>
        <AppLink className="quiet" href={paths.release(locale, release.slug)} lang={title.language}>
          <Typeset text={title.value} language={title.language} />
        </AppLink>
      </h2>
      <p className="meta hit-meta">
        {bodyName !== undefined && <span>{bodyName}</span>}
        <DateTime value={release.publishedAt} locale={locale} />
        {availability}
      </p>
      <div className="snips">
        {passages.map((passage) => (
          <AppLink
            key={passage.language}
            className="snip"
            lang={passage.language}
            href={paths.release(passage.language, release.slug, anchorOf(passage.block))}
          >
            <b>{shortAutonyms[passage.language]}</b>
            <span>
              {passage.parts.map((part, index) =>
                part.isHit ? <mark key={index}>{part.text}</mark> : part.text,
              )}
            </span>
          </AppLink>
        ))}
      </div>
    </article>
  );
}

/** Title and lead have no anchor of their own: they are the top of the page. */
function anchorOf(block: string): string | undefined {
  return block === 'title' || block === 'lead' ? undefined : block;
}
