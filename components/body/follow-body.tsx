import { getLocale, getTranslations } from 'next-intl/server';

import { FeedAddresses } from '@/components/record/feed-addresses';
import { AppLink } from '@/components/ui/app-link';
import { paths } from '@/lib/routes/paths';

type FollowBodyProps = { body: string; origin: string };

/** How new releases of a body come to a reader by themselves. */
export async function FollowBody({ body, origin }: FollowBodyProps) {
  const locale = await getLocale();
  const t = await getTranslations('FollowBody');

  return (
    <details className="exports">
      <summary className="sign">{t('title')}</summary>
      <p className="meta">{t('explanation')}</p>
      <FeedAddresses page={paths.body(locale, body)} origin={origin} />
      <p>
        <AppLink href={paths.aboutPage(locale, 'feeds')}>{t('about')}</AppLink>
      </p>
    </details>
  );
}
