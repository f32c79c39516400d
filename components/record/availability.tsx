import { useTranslations } from 'next-intl';
import { Fragment } from 'react';

import { Bars } from '@/components/ui/bars';
import { shortAutonyms } from '@/lib/i18n/language-names';

import type { Language } from '@/lib/model/languages';

type AvailabilityProps = { languages: readonly Language[] };

/** In which languages a release can be read; a single one is said in words. */
export function Availability({ languages }: AvailabilityProps) {
  const t = useTranslations('Availability');
  const [only] = languages;
  if (languages.length === 1 && only) {
    return <span className="avail one">{t('only', { language: only })}</span>;
  }

  return (
    <span className="avail">
      <span className="visually-hidden">{t('both')}</span>{' '}
      <span aria-hidden="true">
        {languages.map((language, index) => (
          <Fragment key={language}>
            {index > 0 && <Bars />}
            {shortAutonyms[language]}
          </Fragment>
        ))}
      </span>
    </span>
  );
}
