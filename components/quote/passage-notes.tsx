import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { Typeset } from '@/components/ui/typeset';

import type { QuotePassage } from '@/lib/texts/quote/quote-result';
import type { Locale } from '@/lib/i18n/routing';

type PassageNotesProps = { notes: QuotePassage['notes']; locale: Locale };

/** What this portal notes on the translation of a passage: open, since a quotation may turn on it. */
export async function PassageNotes({ notes, locale }: PassageNotesProps) {
  const t = await getTranslations('ReleaseBlock');

  return notes.map(({ id, text, sources }) => (
    <aside key={id} className="passage-note" aria-labelledby={`note-${id}`}>
      <h3 id={`note-${id}`}>{t('note')}</h3>
      {text[locale].split('\n').map((line) => (
        <p key={line}>
          <Typeset text={line} language={locale} />
        </p>
      ))}
      <ul>
        {sources.map(({ title, url }) => (
          <li key={url}>
            <AppLink href={url}>{title[locale]}</AppLink>
          </li>
        ))}
      </ul>
    </aside>
  ));
}
