import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { DateTime } from '@/components/ui/date-time';
import { languages } from '@/lib/model/languages';

import type { SourceLink } from '@/lib/model/primitives';
import type { Term } from '@/lib/model/term';
import type { Locale } from '@/lib/i18n/routing';

type TermFactsProps = { term: Term; locale: Locale };

/** The forms of each language, other spellings each with its source, the date and where it was read. */
export async function TermFacts({ term, locale }: TermFactsProps) {
  const t = await getTranslations('TermFacts');
  const { forms = {}, otherSpellings = [], date, description, sources = [] } = term;

  return (
    <>
      <dl className="facts term-facts">
        {description && (
          <div>
            <dt>{t('what')}</dt>
            <dd>
              {description.text[locale]} — <Source source={description.source} locale={locale} />
            </dd>
          </div>
        )}
        {date !== undefined && (
          <div>
            <dt>{t('date')}</dt>
            <dd>
              <DateTime value={date} locale={locale} />
            </dd>
          </div>
        )}
        {languages.map((language) => (
          <div key={language}>
            <dt>{t('forms', { language })}</dt>
            <dd lang={language}>
              {[term.name[language], ...(forms[language] ?? [])].map((form) => (
                <p key={form}>{form}</p>
              ))}
            </dd>
          </div>
        ))}
        {otherSpellings.length > 0 && (
          <div>
            <dt>{t('otherSpellings')}</dt>
            <dd>
              {otherSpellings.map(({ text, lang, source }) => (
                <p key={`${lang} ${text} ${source.url}`}>
                  <span lang={lang}>{text}</span> — <Source source={source} locale={locale} />
                </p>
              ))}
            </dd>
          </div>
        )}
        {sources.length > 0 && (
          <div>
            <dt>{t('sources', { count: sources.length })}</dt>
            <dd>
              {sources.map((source) => (
                <p key={source.url}>
                  <Source source={source} locale={locale} />
                </p>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <p className="meta">{t('spellings')}</p>
    </>
  );
}

function Source({ source, locale }: { source: SourceLink; locale: Locale }) {
  return <AppLink href={source.url}>{source.title[locale]}</AppLink>;
}
