import { getTranslations } from 'next-intl/server';

import { Spaced } from '@/components/ui/spaced';

import type { Language } from '@/lib/model/languages';

type PassageCopyProps = {
  /** The texts that have this passage. */
  languages: readonly Language[];
};

/** The words to take along; it needs a script, so it is hidden until that is there. */
export async function PassageCopy({ languages }: PassageCopyProps) {
  const t = await getTranslations('PassageCopy');

  return (
    <copy-passage data-done={t('copied')} hidden suppressHydrationWarning>
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
        <span role="status" className="meta" />
      </Spaced>
    </copy-passage>
  );
}
