import type { DiffPart } from '@/lib/texts/word-diff';

type WordDifferenceProps = {
  parts: readonly DiffPart[];
  /** What is spoken before words that only one text has; they are seen as marks. */
  spoken: { removed: string; added: string };
};

/** Two versions of a passage as one text: `del` was there before, `ins` is there now. */
export function WordDifference({ parts, spoken }: WordDifferenceProps) {
  return parts.map(({ kind, text }, index) => {
    if (kind === 'same') return text;
    const Mark = kind === 'removed' ? 'del' : 'ins';
    return (
      <Mark key={index}>
        <span className="visually-hidden"> {spoken[kind]} </span>
        {text}
      </Mark>
    );
  });
}
