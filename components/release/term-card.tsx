import { getLocale, getTranslations } from 'next-intl/server';

import { SourceLink } from '@/components/record/source-link';
import { AppLink } from '@/components/ui/app-link';
import { DateTime } from '@/components/ui/date-time';
import { Spaced } from '@/components/ui/spaced';
import { toCardId } from '@/lib/texts/mark-mentions';
import { otherLanguages } from '@/lib/model/languages';
import { toHeading } from '@/lib/i18n/term-names';
import { paths } from '@/lib/routes/paths';

import type { ShownBlock } from '@/lib/model/shown-text';
import type { Term } from '@/lib/model/term';

type TermCardProps = { term: Term; block: ShownBlock };

/**
 * Who or what is mentioned, under the paragraph. It is seen when an address names it (`:target`), so that it
 * opens without a script; the address that closes it names a place that is always in the window, so that the page
 * does not move.
 */
export async function TermCard({ term, block }: TermCardProps) {
  const locale = await getLocale();
  const t = await getTranslations('TermCard');
  const kinds = await getTranslations('TermKind');
  const { description, sources = [] } = term;
  const source = description?.source ?? sources[0];

  return (
    <div
      className="card term-card"
      id={toCardId(block, term.id)}
      lang={locale}
      tabIndex={-1}
      hidden
    >
      <Spaced>
        <AppLink href={paths.term(locale, term.id)}>{toHeading(term.name[locale], locale)}</AppLink>
        {otherLanguages(locale).map((language) => (
          <span key={language} lang={language}>
            {toHeading(term.name[language], language)}
          </span>
        ))}
        <span className="meta">
          {description ? description.text[locale] : kinds(term.kind)}
          {term.date !== undefined && (
            <>
              , <DateTime value={term.date} locale={locale} />
            </>
          )}
        </span>
        {source && <SourceLink source={source} />}
        <AppLink className="close" href={`#${toClosedId(block)}`}>
          {t('close')}
        </AppLink>
      </Spaced>
    </div>
  );
}

/** The place that closes the cards of a block: they share it, since one of them is open at a time. */
export function toClosedId({ id }: Pick<ShownBlock, 'id'>): string {
  return `${id}-`;
}
