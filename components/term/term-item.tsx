import { useLocale } from 'next-intl';

import { OtherNames } from '@/components/record/other-names';
import { AppLink } from '@/components/ui/app-link';
import { DateTime } from '@/components/ui/date-time';
import { Typeset } from '@/components/ui/typeset';
import { toHeading } from '@/lib/i18n/term-names';
import { paths } from '@/lib/routes/paths';

import type { Term } from '@/lib/model/term';

type TermItemProps = { term: Term };

/** A term in the language of the page and beside it in the others. */
export function TermItem({ term }: TermItemProps) {
  const locale = useLocale();

  return (
    <li className="item">
      <h3>
        <AppLink className="t" href={paths.term(locale, term.id)}>
          <Typeset text={toHeading(term.name[locale], locale)} language={locale} />
        </AppLink>
      </h3>
      <OtherNames name={term.name} className="other-name" />
      {term.date !== undefined && (
        <p className="meta">
          <DateTime value={term.date} locale={locale} />
        </p>
      )}
    </li>
  );
}
