import { ArticleActions } from './article-actions';
import { Citation } from './citation';
import { DocumentHead } from './document-head';
import { OtherAccounts } from './other-accounts';
import { OtherForms } from './other-forms';
import { QuoteSelection } from './quote-selection';
import { ReleaseExports } from './release-exports';
import { ReleaseText } from './release-text';

import type { GovernmentBody, LocalizedRelease, Site, Term } from '@/lib/content/types';
import type { Locale } from '@/lib/i18n/routing';
import type { ReactNode } from 'react';

type ReleaseArticleProps = {
  release: LocalizedRelease;
  body: GovernmentBody;
  site: Site;
  /** The terms that the release names: their mentions in the text are marked. */
  terms?: readonly Term[];
  locale: Locale;
  /** The whole address of the text shown, by which it is cited. */
  url: string;
  /** The list of related releases; it is another component family's work. */
  related?: ReactNode;
  /** What stands between head and text, such as the notice of a missing translation. */
  notice?: ReactNode;
};

export function ReleaseArticle(props: ReleaseArticleProps) {
  const { release, body, site, terms = [], locale, url, related, notice } = props;

  return (
    <article className="wrap doc" aria-labelledby="title" lang={locale}>
      <DocumentHead release={release} body={body} locale={locale} />
      {Boolean(notice) && <div className="doc-notice">{notice}</div>}
      <ReleaseText release={release} terms={terms} locale={locale} />
      <QuoteSelection locale={locale} />
      <ArticleActions slug={release.slug} locale={locale} url={url} title={release.text.title} />
      <div className="rest">
        <Citation release={release} body={body} site={site} url={url} />
        <OtherForms slug={release.slug} locale={locale} />
        {release.otherAccounts.length > 0 && (
          <OtherAccounts accounts={release.otherAccounts} locale={locale} />
        )}
        {release.counterparts.length > 0 && <ReleaseExports slug={release.slug} locale={locale} />}
        {related}
      </div>
    </article>
  );
}
