import { getTranslations } from 'next-intl/server';

import type { Language } from '@/lib/model/languages';

/** Reads the text aloud by a voice of the device; shown by the script where there is one in this language. */
export async function ListenButton({ language }: { language: Language }) {
  const t = await getTranslations('ListenButton');

  return (
    <listen-button
      data-language={language}
      data-here={t('here')}
      data-stop={t('stop')}
      hidden
      suppressHydrationWarning
    >
      <button type="button" className="link">
        {t('listen')}
      </button>
    </listen-button>
  );
}
