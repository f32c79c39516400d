import { useLocale, useTranslations } from 'next-intl';

import { Availability } from '@/components/record/availability';
import { toBlockAnchor } from '@/components/record/block-anchor';
import { TitleLink } from '@/components/record/title-link';
import { AppLink } from '@/components/ui/app-link';
import { DateTime } from '@/components/ui/date-time';
import { TypesetMarked } from '@/components/ui/typeset';
import { availableLanguages, languages as allLanguages } from '@/lib/model/languages';
import { shortAutonyms } from '@/lib/i18n/language-names';
import { paths } from '@/lib/routes/paths';

import type { SearchResult } from '@/lib/search/result';
import type { BodyChoice } from '@/lib/model/body';
import type { Locale } from '@/lib/i18n/routing';

type SearchHitProps = {
  hit: SearchResult['items'][number];
  /** The language whose passage comes first where both match. */
  first: Locale;
  bodies: readonly BodyChoice[];
};

/** One release with the passage that matches and, under it, what answers it in the other language. */
export function SearchHit({ hit, first, bodies }: SearchHitProps) {
  const locale = useLocale();
  const t = useTranslations('SearchPage');
  const { release } = hit;
  const languages = availableLanguages(release.titles);
  const missing = allLanguages.filter((one) => hit.passages.every((it) => it.language !== one));

  return (
    <article className="hit">
      <h2>
        <TitleLink className="quiet" release={release} />
      </h2>
      <p className="meta hit-meta">
        <span>{bodies.find(({ id }) => id === release.body)?.label}</span>{' '}
        <DateTime value={release.publishedAt} locale={locale} />{' '}
        <Availability languages={languages} />
      </p>
      <div className="snips">
        {toShown(hit.passages, first).map((passage) => (
          <AppLink
            key={passage.language}
            className="snip"
            lang={passage.language}
            href={paths.release(
              passage.language,
              release.slug,
              toBlockAnchor(passage.block),
              passage.part,
            )}
          >
            <b>{shortAutonyms[passage.language]}</b>{' '}
            <span>
              <TypesetMarked parts={passage.parts} language={passage.language} />
            </span>{' '}
          </AppLink>
        ))}
        {missing.map((language) => (
          <p key={language} className="snip">
            <b>{shortAutonyms[language]}</b>{' '}
            <span className="meta">
              {t(languages.includes(language) ? 'noPassage' : 'noText', { language })}
            </span>
          </p>
        ))}
      </div>
    </article>
  );
}

type Passages = SearchResult['items'][number]['passages'];

/** What matched comes first; of passages that both match or both do not, the one in this language. */
function toShown(passages: Passages, first: Locale): Passages {
  const rank = ({ language, parts }: Passages[number]) =>
    Number(parts.some(({ isHit }) => isHit)) * 2 + Number(language === first);
  return [...passages].sort((left, right) => rank(right) - rank(left));
}
