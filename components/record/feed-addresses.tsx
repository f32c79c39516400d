import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { documentPaths } from '@/lib/routes/paths';

import './feed.css';

import type { FeedFormat } from '@/lib/routes/paths';

const names: Record<FeedFormat, string> = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' };

type FeedAddressesProps = {
  /** The page whose news the feeds tell. */
  page: string;
  formats?: readonly FeedFormat[];
  /** The portal's own, like https://parallel.example. */
  origin: string;
};

/** Whole addresses, to be given to a feed reader. */
export async function FeedAddresses({
  page,
  formats = ['rss', 'atom'],
  origin,
}: FeedAddressesProps) {
  const t = await getTranslations('FeedAddresses');

  return (
    <ul className="feed-addresses">
      {formats.map((format) => (
        <li key={format}>
          <b lang="en">{names[format]}</b>{' '}
          <copy-text data-done={t('copied')} suppressHydrationWarning>
            <AppLink className="hash" href={documentPaths.feed(page, format)}>
              {origin + documentPaths.feed(page, format)}
            </AppLink>{' '}
            <span>
              <button
                type="button"
                className="link"
                aria-label={t('copySpoken', { name: names[format] })}
                hidden
              >
                {t('copy')}
              </button>{' '}
              <span role="status" className="meta" />
            </span>
          </copy-text>
        </li>
      ))}
    </ul>
  );
}
