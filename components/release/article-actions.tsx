import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { Spaced } from '@/components/ui/spaced';
import { paths } from '@/lib/paths';

import { KeepOffline } from './keep-offline';
import { ShareMenu } from './share-menu';

import type { LocalizedRelease } from '@/lib/content/types';
import type { Locale } from '@/lib/i18n/routing';

type ArticleActionsProps = {
  slug: string;
  locale: Locale;
  part?: LocalizedRelease['part'];
  url: string;
  title: string;
  /** Where the citations stand, when that is another page. */
  citation?: string;
};

/** What can be done with the page; what needs a script is hidden until it is there. */
export async function ArticleActions(props: ArticleActionsProps) {
  const { slug, locale, part, url, title, citation = '#cite' } = props;
  const t = await getTranslations('ArticleActions');

  return (
    <aside className="rail actions" aria-label={t('label')}>
      <Spaced>
        <ShareMenu url={url} title={title} />
        <AppLink href={citation} className="action">
          {t('cite')}
        </AppLink>
        <copy-link data-done={t('copied')} hidden suppressHydrationWarning>
          <button type="button" className="link">
            {t('copyLink')}
          </button>
          <span role="status" className="meta" />
        </copy-link>
        <print-page hidden suppressHydrationWarning>
          <button type="button" className="link">
            {t('print')}
          </button>
        </print-page>
        <AppLink href={paths.lite(locale, slug, undefined, part?.number)} className="action">
          {t('lite')}
        </AppLink>
        <KeepOffline slug={slug} locale={locale} />
      </Spaced>
    </aside>
  );
}
