import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { Spaced } from '@/components/ui/spaced';
import { paths } from '@/lib/routes/paths';

import type { HistoryEntry } from '@/lib/model/localized-history';

type VersionLinksProps = {
  slug: string;
  entry: HistoryEntry;
  /** The difference stands in the list already. */
  isCompared: boolean;
};

/** Where the version that begins here can be read; a revision of notes or metadata begins none. */
export async function VersionLinks({ slug, entry, isCompared }: VersionLinksProps) {
  const locale = await getLocale();
  const { version, before } = entry;
  if (!version) return null;
  const t = await getTranslations('VersionList');
  const named = {
    text: t('text', { language: version.language }),
    number: version.number,
  };

  return (
    <p className="open">
      <Spaced>
        {version.until === undefined && <b>{t('now')}</b>}
        <AppLink href={paths.version(locale, slug, version.id)} aria-label={t('openSpoken', named)}>
          {t('open')}
        </AppLink>
        {before && !isCompared && (
          <AppLink
            href={`${paths.history(locale, slug, { from: before.id, to: version.id })}#compared`}
            aria-label={t('compareSpoken', named)}
          >
            {t('compare')}
          </AppLink>
        )}
      </Spaced>
    </p>
  );
}
