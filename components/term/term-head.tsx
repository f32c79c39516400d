import { getLocale, getTranslations } from 'next-intl/server';

import { Typeset } from '@/components/ui/typeset';
import { otherLanguages } from '@/lib/model/languages';
import { toHeading } from '@/lib/i18n/term-names';

import type { Term } from '@/lib/model/term';

type TermHeadProps = { term: Term };

export async function TermHead({ term }: TermHeadProps) {
  const locale = await getLocale();
  const kinds = await getTranslations('TermKind');

  return (
    <header className="doc-head">
      <p className="kicker">{kinds(term.kind)}</p>
      <h1>
        <Typeset text={toHeading(term.name[locale], locale)} language={locale} />
      </h1>
      {otherLanguages(locale).map((language) => (
        <p key={language} className="names" lang={language}>
          <Typeset text={toHeading(term.name[language], language)} language={language} />
        </p>
      ))}
    </header>
  );
}
