import { useLocale } from 'next-intl';

import { NoteBody } from '@/components/record/note-body';

import type { LocalizedNote } from '@/lib/model/shown-text';

type TranslationNoteProps = { note: LocalizedNote; title: string };

/** Beside its paragraph where there is room, else a disclosure under it. */
export function TranslationNote({ note, title }: TranslationNoteProps) {
  const locale = useLocale();

  return (
    <details className="note" id={note.id} lang={locale}>
      <summary className="sign">{title}</summary>
      <div className="note-body" id={`${note.id}-text`}>
        <NoteBody text={note.text} sources={note.sources} />
      </div>
    </details>
  );
}
