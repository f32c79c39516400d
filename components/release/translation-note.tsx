import { NoteBody } from '@/components/record/note-body';

import type { LocalizedNote } from '@/lib/model/shown-text';
import type { Locale } from '@/lib/i18n/routing';

type TranslationNoteProps = { note: LocalizedNote; title: string; locale: Locale };

/** Beside its paragraph where there is room, else a disclosure under it. */
export function TranslationNote({ note, title, locale }: TranslationNoteProps) {
  return (
    <details className="note" id={note.id} lang={locale}>
      <summary className="sign">{title}</summary>
      <div className="note-body" id={`${note.id}-text`}>
        <NoteBody text={note.text} sources={note.sources} locale={locale} />
      </div>
    </details>
  );
}
