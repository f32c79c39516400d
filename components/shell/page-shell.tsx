import { getLocale, getTranslations } from 'next-intl/server';

import { Breadcrumbs } from './breadcrumbs';
import { Preferences } from './preferences';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

import type { SiteHeaderProps } from './site-header';
import type { ReactNode } from 'react';

type PageShellProps = SiteHeaderProps & {
  /** Left out on pages that carry no script at all. */
  script?: string | undefined;
  /** The page has the display settings itself. */
  hasPreferences?: boolean;
  /** The way to the page; none for pages right under the front page. */
  crumbs?: readonly { name: string; path: string }[];
  children: ReactNode;
};

/** What every page stands in; each page renders it itself, because the switch leads where the page says. */
export async function PageShell({
  script,
  hasPreferences = false,
  crumbs = [],
  children,
  ...header
}: PageShellProps) {
  const t = await getTranslations('PageShell');

  return (
    <>
      {/* After the style and the fonts: everything is there without it. */}
      {script !== undefined && <script type="module" src={script} async fetchPriority="low" />}
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      {header.site.demonstration === true && (
        <p className="demonstration" role="note">
          {t('demonstration')}
        </p>
      )}
      <SiteHeader {...header} />
      {!hasPreferences && <Preferences returnPath={header.alternates[await getLocale()]} />}
      <main id="main" tabIndex={-1}>
        <Breadcrumbs crumbs={crumbs} />
        {children}
      </main>
      <SiteFooter site={header.site} />
    </>
  );
}
