import { getLocale, getTranslations } from 'next-intl/server';

import { NoteBody } from '@/components/record/note-body';

import type { QuotePassage } from '@/lib/texts/quote/quote-result';

type PassageNotesProps = { notes: QuotePassage['notes'] };

/** What this portal notes on the translation of a passage: open, since a quotation may turn on it. */
export async function PassageNotes({ notes }: PassageNotesProps) {
  const locale = await getLocale();
  const t = await getTranslations('ReleaseBlock');

  return notes.map(({ id, text, sources }) => (
    <aside key={id} className="passage-note" aria-labelledby={`note-${id}`}>
      <h3 id={`note-${id}`}>{t('note')}</h3>
      <NoteBody text={text[locale]} sources={sources} />
    </aside>
  ));
}
