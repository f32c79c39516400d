import { useLocale } from 'next-intl';

import { Typeset } from '@/components/ui/typeset';

import { SourceLink } from './source-link';

import type { SourceLink as Source } from '@/lib/model/primitives';

type NoteBodyProps = { text: string; sources: readonly Source[] };

/** A note on a translation, a paragraph a line, and where it was read. */
export function NoteBody({ text, sources }: NoteBodyProps) {
  const locale = useLocale();

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
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </>
  );
}
