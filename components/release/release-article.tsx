import { useLocale } from 'next-intl';

import { CorpusLinks } from '@/components/record/corpus-links';
import { apiFiles } from '@/lib/routes/api-files';

import { ArticleActions } from './article-actions';
import { Citation } from './citation';
import { DocumentHead } from './document-head';
import { OtherAccounts } from './other-accounts';
import { OtherForms } from './other-forms';
import { PartLinks } from './part-links';
import { QuoteSelection } from './quote-selection';
import { ReleaseParts } from './release-parts';
import { ReleaseText } from './release-text';
import { TurnLinks } from './turn-links';

import type { GovernmentBody } from '@/lib/model/body';
import type { LocalizedRelease } from '@/lib/model/localized-release';
import type { Site } from '@/lib/model/site';
import type { Term } from '@/lib/model/term';
import type { ReactNode } from 'react';

type ReleaseArticleProps = {
  release: LocalizedRelease;
  body: GovernmentBody;
  site: Site;
  /** The terms that the release names: their mentions in the text are marked. */
  terms?: readonly Term[];
  /** The whole address of the text shown, by which it is cited. */
  url: string;
  /** Where a part of a text too long for one page is. */
  hrefOfPart: (part: number) => string;
  /** The list of related releases; it is another component family's work. */
  related?: ReactNode;
  /** What stands between head and text, such as the notice of a missing translation. */
  notice?: ReactNode;
};

export function ReleaseArticle(props: ReleaseArticleProps) {
  const locale = useLocale();
  const { release, body, site, terms = [], url, hrefOfPart, related, notice } = props;
  const { slug, part } = release;
  const shared = part ? new URL(hrefOfPart(part.number), url).href : url;

  return (
    <article className="wrap doc" aria-labelledby="title" lang={locale}>
      <DocumentHead release={release} body={body} />
      {Boolean(notice) && <div className="doc-notice">{notice}</div>}
      <ReleaseParts release={release} hrefOf={hrefOfPart} />
      <TurnLinks release={release} hrefOf={hrefOfPart} />
      <ReleaseText release={release} terms={terms} />
      <QuoteSelection />
      <ArticleActions
        {...{ slug }}
        url={shared}
        title={release.text.title}
        listenTo={release.language}
      />
      {/* Reader views leave out a footer that is inside of something. */}
      <div className="contents">
        <footer className="rest">
          <PartLinks part={part} hrefOf={hrefOfPart} />
          <Citation release={release} body={body} site={site} url={url} />
          <OtherForms {...{ slug, part }} />
          {release.otherAccounts.length > 0 && <OtherAccounts accounts={release.otherAccounts} />}
          {release.counterparts.length > 0 && (
            <CorpusLinks of="ofRelease" hrefOf={(format) => apiFiles.releaseExport(slug, format)} />
          )}
          {related}
        </footer>
      </div>
    </article>
  );
}
