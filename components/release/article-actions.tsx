import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';

import { ShareMenu } from './share-menu';

type ArticleActionsProps = { url: string; title: string };

/** What can be done with the page; what needs a script is hidden until it is there. */
export async function ArticleActions({ url, title }: ArticleActionsProps) {
  const t = await getTranslations('ArticleActions');

  return (
    <aside className="rail actions" aria-label={t('label')}>
      <ShareMenu url={url} title={title} />
      <AppLink href="#cite" className="action">
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
    </aside>
  );
}
