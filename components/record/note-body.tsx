import { Typeset } from '@/components/ui/typeset';

import { SourceLink } from './source-link';

import type { SourceLink as Source } from '@/lib/model/primitives';
import type { Locale } from '@/lib/i18n/routing';

type NoteBodyProps = { text: string; sources: readonly Source[]; locale: Locale };

/** A note on a translation, a paragraph a line, and where it was read. */
export function NoteBody({ text, sources, locale }: NoteBodyProps) {
  return (
    <>
      {text.split('\n').map((line) => (
        <p key={line}>
          <Typeset text={line} language={locale} />
        </p>
      ))}
      <ul>
        {sources.map((source) => (
          <li key={source.url}>
            <SourceLink source={source} locale={locale} />
          </li>
        ))}
      </ul>
    </>
  );
}
