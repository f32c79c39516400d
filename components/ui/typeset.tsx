import { toStretches } from '@/lib/i18n/typography';

import type { Language } from '@/lib/content/languages';

type TypesetProps = { text: string; language: Language };

/** A text with its no-break stretches, character for character what is stored. */
export function Typeset({ text, language }: TypesetProps) {
  return toStretches(text, language).map((stretch, index) =>
    stretch.isGlued ? (
      <span key={index} className="glue">
        {stretch.text}
      </span>
    ) : (
      stretch.text
    ),
  );
}
