import { getLocale, getTranslations } from 'next-intl/server';

import { SourceLink } from '@/components/record/source-link';
import { DateTime } from '@/components/ui/date-time';
import { Fact, Facts } from '@/components/ui/facts';
import { languages } from '@/lib/model/languages';

import type { Term } from '@/lib/model/term';

type TermFactsProps = { term: Term };

/** The forms of each language, other spellings each with its source, the date and where it was read. */
export async function TermFacts({ term }: TermFactsProps) {
  const locale = await getLocale();
  const t = await getTranslations('TermFacts');
  const { forms = {}, otherSpellings = [], date, description, sources = [] } = term;

  return (
    <>
      <Facts className="facts term-facts">
        {description && (
          <Fact name={t('what')}>
            {description.text[locale]} — <SourceLink source={description.source} />
          </Fact>
        )}
        {date !== undefined && (
          <Fact name={t('date')}>
            <DateTime value={date} locale={locale} />
          </Fact>
        )}
        {languages.map((language) => (
          <Fact key={language} name={t('forms', { language })} lang={language}>
            {[term.name[language], ...(forms[language] ?? [])].map((form) => (
              <p key={form}>{form}</p>
            ))}
          </Fact>
        ))}
        {otherSpellings.length > 0 && (
          <Fact name={t('otherSpellings')}>
            {otherSpellings.map(({ text, lang, source }) => (
              <p key={`${lang} ${text} ${source.url}`}>
                <span lang={lang}>{text}</span> — <SourceLink source={source} />
              </p>
            ))}
          </Fact>
        )}
        {sources.length > 0 && (
          <Fact name={t('sources', { count: sources.length })}>
            {sources.map((source) => (
              <p key={source.url}>
                <SourceLink source={source} />
              </p>
            ))}
          </Fact>
        )}
      </Facts>
      <p className="meta">{t('spellings')}</p>
    </>
  );
}
