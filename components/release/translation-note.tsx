import { AppLink } from '@/components/ui/app-link';
import { Typeset } from '@/components/ui/typeset';

import type { LocalizedNote } from '@/lib/model/shown-text';
import type { Locale } from '@/lib/i18n/routing';

type TranslationNoteProps = { note: LocalizedNote; title: string; locale: Locale };

/** Beside its paragraph where there is room, else a disclosure under it. */
export function TranslationNote({ note, title, locale }: TranslationNoteProps) {
  return (
    <details className="note" id={note.id} lang={locale}>
      <summary className="sign">{title}</summary>
      <div className="note-body" id={`${note.id}-text`}>
        {note.text.split('\n').map((line) => (
          <p key={line}>
            <Typeset text={line} language={locale} />
          </p>
        ))}
        <ul>
          {note.sources.map(({ title: source, url }) => (
            <li key={url}>
              <AppLink href={url}>{source[locale]}</AppLink>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
