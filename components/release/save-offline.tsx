import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { Spaced } from '@/components/ui/spaced';
import { paths } from '@/lib/routes/paths';

import type { Locale } from '@/lib/i18n/routing';

type SaveOfflineProps = { slug: string; locale: Locale };

/** Saves the release on the device; shown by the script where a browser can do that. */
export async function SaveOffline({ slug, locale }: SaveOfflineProps) {
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
