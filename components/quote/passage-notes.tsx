import { getTranslations } from 'next-intl/server';

import { NoteBody } from '@/components/record/note-body';

import type { QuotePassage } from '@/lib/texts/quote/quote-result';
import type { Locale } from '@/lib/i18n/routing';

type PassageNotesProps = { notes: QuotePassage['notes']; locale: Locale };

/** What this portal notes on the translation of a passage: open, since a quotation may turn on it. */
export async function PassageNotes({ notes, locale }: PassageNotesProps) {
  const t = await getTranslations('ReleaseBlock');

  return notes.map(({ id, text, sources }) => (
    <aside key={id} className="passage-note" aria-labelledby={`note-${id}`}>
      <h3 id={`note-${id}`}>{t('note')}</h3>
      <NoteBody text={text[locale]} sources={sources} locale={locale} />
    </aside>
  ));
}
