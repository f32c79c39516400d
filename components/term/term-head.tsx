import { getLocale, getTranslations } from 'next-intl/server';

import { OtherNames } from '@/components/record/other-names';
import { Typeset } from '@/components/ui/typeset';
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
      <OtherNames name={term.name} className="names" />
    </header>
  );
}
