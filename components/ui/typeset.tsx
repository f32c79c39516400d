import { Fragment } from 'react';

import { toStretches, toStretchesOfParts } from '@/lib/i18n/typography';

import type { Language } from '@/lib/model/languages';

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

type TypesetMarkedProps = {
  parts: readonly { text: string; isHit: boolean }[];
  language: Language;
};

/** The same of a passage in which what matches a query is marked. */
export function TypesetMarked({ parts, language }: TypesetMarkedProps) {
  return toStretchesOfParts(parts, language).map((stretch, index) => {
    const pieces = stretch.parts.map(({ text, isHit }, at) =>
      isHit ? <mark key={at}>{text}</mark> : text,
    );
    return stretch.isGlued ? (
      <span key={index} className="glue">
        {pieces}
      </span>
    ) : (
      <Fragment key={index}>{pieces}</Fragment>
    );
  });
}
