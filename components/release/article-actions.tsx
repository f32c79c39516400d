import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { Spaced } from '@/components/ui/spaced';

import { SaveOffline } from './save-offline';
import { ListenButton } from './listen-button';
import { ShareMenu } from './share-menu';

import type { Language } from '@/lib/model/languages';

type ArticleActionsProps = {
  slug: string;
  url: string;
  title: string;
  /** Where the citations stand, when that is another page. */
  citation?: string;
  /** The language of the text, when it is the only one of the page. */
  listenTo?: Language;
};

/** What can be done with the page; what needs a script is hidden until it is there. */
export async function ArticleActions(props: ArticleActionsProps) {
  const { slug, url, title, citation = '#cite', listenTo } = props;
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
        <SaveOffline slug={slug} />
        {/* Last: where there is no voice its place stays empty. */}
        {listenTo && <ListenButton language={listenTo} />}
      </Spaced>
    </aside>
  );
}
