import { getTranslations } from 'next-intl/server';

import { Spaced } from '@/components/ui/spaced';

import type { Language } from '@/lib/content/types';

type PassageCopyProps = {
  id: string;
  number: string | null;
  /** The texts that have this passage. */
  languages: readonly Language[];
};

/** What can be taken along; it needs a script, so it is hidden until that is there. */
export async function PassageCopy({ id, number, languages }: PassageCopyProps) {
  const t = await getTranslations('PassageCopy');

  return (
    <copy-passage data-done={t('copied')} hidden suppressHydrationWarning>
      <details>
        <summary aria-label={number === null ? t('labelOfPlace') : t('label', { number })}>
          <span>{t('copy')}</span>
        </summary>
        <div className="copy-choices">
          <Spaced>
            {languages.map((language) => (
              <button key={language} type="button" className="link" value={language}>
                {t('text', { language })}
              </button>
            ))}
            {languages.length > 1 && (
              <button type="button" className="link" value={languages.join(' ')}>
                {t('both')}
              </button>
            )}
            <button type="button" className="link" value={`#${id}`}>
              {t('link')}
            </button>
            <span role="status" className="meta" />
          </Spaced>
        </div>
      </details>
    </copy-passage>
  );
}
