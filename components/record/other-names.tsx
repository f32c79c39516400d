import { useLocale } from 'next-intl';

import { Typeset } from '@/components/ui/typeset';
import { otherLanguages } from '@/lib/model/languages';
import { toHeading } from '@/lib/i18n/term-names';

import type { Localized } from '@/lib/model/languages';

type OtherNamesProps = { name: Localized<string>; className: string };

/** A name in every language but that of the page. */
export function OtherNames({ name, className }: OtherNamesProps) {
  return otherLanguages(useLocale()).map((language) => (
    <p key={language} className={className} lang={language}>
      <Typeset text={toHeading(name[language], language)} language={language} />
    </p>
  ));
}
