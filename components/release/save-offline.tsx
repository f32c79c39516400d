import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { Spaced } from '@/components/ui/spaced';
import { paths } from '@/lib/routes/paths';

type SaveOfflineProps = { slug: string };

/** Saves the release on the device; shown by the script where a browser can do that. */
export async function SaveOffline({ slug }: SaveOfflineProps) {
  const locale = await getLocale();
  const t = await getTranslations('KeepOffline');

  return (
    <save-offline data-slug={slug} hidden suppressHydrationWarning>
      <Spaced>
        <button type="button" className="link" value="keep">
          {t('keep')}
        </button>
        <button type="button" className="link" value="forget" hidden>
          {t('remove')}
        </button>
        <span
          role="status"
          className="meta"
          data-kept={t('kept')}
          data-removed={t('removed')}
          data-full={t('full')}
          data-failed={t('failed')}
        />
        <AppLink href={paths.offline(locale)} className="action">
          {t('list')}
        </AppLink>
      </Spaced>
    </save-offline>
  );
}
