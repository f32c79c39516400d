import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';

import { shareAddress, shareTargets } from './share-addresses';

type ShareMenuProps = {
  /** The whole address of what is shared. */
  url: string;
  title: string;
};

/** Ways to send the page: plain links; the share sheet of the device is hidden until there is one. */
export async function ShareMenu({ url, title }: ShareMenuProps) {
  const t = await getTranslations('ShareMenu');

  return (
    <share-menu data-url={url} data-title={title} suppressHydrationWarning>
      <details className="share-ways">
        <summary className="action sign">{t('title')}</summary>
        <ul id="share">
          <li hidden>
            <button type="button" className="link">
              {t('device')}
            </button>
          </li>
          {shareTargets.map((target) => (
            <li key={target}>
              <AppLink href={shareAddress(target, { url, title })} rel="noopener nofollow">
                {t(target)}
              </AppLink>
            </li>
          ))}
          <li className="meta" hidden>
            {t('paragraph')}
          </li>
        </ul>
      </details>
    </share-menu>
  );
}
