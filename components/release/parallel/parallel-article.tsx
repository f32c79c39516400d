import { getLocale, getTranslations } from 'next-intl/server';

import { DateTime } from '@/components/ui/date-time';
import { languages } from '@/lib/model/languages';
import { paths } from '@/lib/routes/paths';
import { ArticleActions } from '@/components/release/article-actions';
import { BodyStatus } from '@/components/release/body-status';
import { PartLinks } from '@/components/release/part-links';
import { ReleaseParts } from '@/components/release/release-parts';
import { TurnLinks } from '@/components/release/turn-links';
import { ViewTabs } from '@/components/release/view-tabs';

import { ColumnHeads } from './column-heads';
import { ParallelRows } from './parallel-rows';
import { TextCitation } from './text-citation';
import { TextsChoice } from './texts-choice';

import type { GovernmentBody } from '@/lib/model/body';
import type { ParallelRelease } from '@/lib/model/localized-release';
import type { Site } from '@/lib/model/site';
import type { Column } from './column';

type ParallelArticleProps = {
  release: ParallelRelease;
  /** The text beside the one that is read first. */
  other: NonNullable<ParallelRelease['other']>;
  body: GovernmentBody;
  site: Site;
  /** The whole address of this page. */
  url: string;
  /** Where a part of texts too long for one page is. */
  hrefOfPart: (part: number) => string;
  /** The portal's own origin. */
  origin: string;
};

export async function ParallelArticle(props: ParallelArticleProps) {
  const locale = await getLocale();
  const { release, other, body, site, url, hrefOfPart, origin } = props;
  const { slug, part } = release;
  const kinds = await getTranslations('ReleaseKind');
  const columns = inFixedOrder([release, other]);

  return (
    <article className="wrap twin" aria-labelledby="title" lang={locale}>
      <header>
        <p className="byline">
          <span>{kinds(release.kind)}</span>{' '}
          <DateTime value={release.publishedAt} locale={locale} />
        </p>
        <BodyStatus release={release} body={body} />
        <ViewTabs {...{ slug, part }} hasParallel current="parallel" />
      </header>
      <ReleaseParts release={release} hrefOf={hrefOfPart} />
      <TurnLinks release={release} hrefOf={hrefOfPart} />
      <one-column>
        <ColumnHeads columns={columns} />
        <TextsChoice
          other={other.language}
          returnPath={paths.parallel(locale, slug, undefined, part?.number)}
        />
        <ParallelRows {...{ columns, release }} />
      </one-column>
      <PartLinks part={part} hrefOf={hrefOfPart} />
      <ArticleActions
        {...{ slug, url }}
        title={release.text.title}
        citation={paths.release(locale, slug, 'cite', part?.number)}
      />
      {columns.map((column) => (
        <TextCitation
          key={column.language}
          release={release}
          column={column}
          body={body}
          site={site}
          origin={origin}
        />
      ))}
    </article>
  );
}

/** The same sides in every language of the interface, so that a shared page looks the same to all. */
function inFixedOrder([reading, other]: readonly [Column, Column]): readonly [Column, Column] {
  const isInOrder = languages.indexOf(reading.language) < languages.indexOf(other.language);
  return isInOrder ? [reading, other] : [other, reading];
}
