import { Fragment } from 'react';
import { getTranslations } from 'next-intl/server';

import { Bars } from '@/components/ui/bars';
import { availableLanguages } from '@/lib/content/languages';
import { shortAutonyms } from '@/lib/i18n/language-names';

import type { ReleaseSummary } from '@/lib/content/types';

type AvailabilityProps = { titles: ReleaseSummary['titles'] };

/** In which languages a release can be read; a single one is said in words. */
export async function Availability({ titles }: AvailabilityProps) {
  const t = await getTranslations('Availability');
  const available = availableLanguages(titles);
  const [only] = available;

  if (available.length === 1 && only !== undefined) {
    return <span className="avail one">{t('only', { language: only })}</span>;
  }
  return (
    <span className="avail">
      <span className="visually-hidden">{t('both')}</span>
      <span aria-hidden="true">
        {available.map((language, index) => (
          <Fragment key={language}>
            {index > 0 && <Bars />}
            {shortAutonyms[language]}
          </Fragment>
        ))}
      </span>
    </span>
  );
}
