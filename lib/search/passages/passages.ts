import { toPlainText } from '../../model/inline.ts';
import { languages } from '../../model/languages.ts';
import { cutAround, cutBeside } from './cut-passage.ts';
import { countAtMost, findBestBlock, toCandidate } from './best-block.ts';
import { listBlocks } from '../../model/plain-blocks.ts';

import type { Language } from '../../model/languages.ts';
import type { Passage } from '../result.ts';
import type { Analyser } from '../analyser.ts';
import type { Candidate } from './best-block.ts';
import type { Mark } from './marks.ts';
import type { SearchableBlock, SearchableText } from '../../model/plain-blocks.ts';

type Texts = Readonly<Partial<Record<Language, SearchableText>>>;

/**
 * What is shown of a release that was found: the passage that has most of the terms, from the texts in the languages
 * that are sought, then what answers it in the other text. Where no text has a term, since it was found by its day
 * or its body, it is the beginning. A text that has nothing to answer with is left out.
 */
export function findPassages(
  texts: Texts,
  sought: readonly Language[],
  marks: readonly Mark[],
  analyser: Analyser,
): Passage[] {
  const terms = new Set(marks.map(({ term }) => term));
  const cutText = (block: SearchableBlock, language: Language) =>
    toCandidate(block, language, terms, analyser);
  const shown = findBest(texts, sought, marks, cutText) ?? findBeginning(texts, sought, cutText);
  if (shown === null) return [];

  const { block, language, text, tokens, hits } = shown;
  const { parts, start } = cutAround(text, tokens, hits);
  const share = start / text.length;
  const answers = languages.flatMap((other): Passage[] => {
    const answer = other === language ? null : findResult(block, texts[other]);
    if (answer === null) return [];
    // Few answers have a term, and cutting the others into words would be in vain.
    const found = countAtMost(answer, marks) > 0 ? cutText(answer, other) : null;
    const cut =
      found === null || found.hits.length === 0
        ? cutBeside(toPlainText(answer), share)
        : cutAround(found.text, found.tokens, found.hits).parts;
    return [{ language: other, block: answer.id, parts: cut }];
  });
  return [{ language, block: block.id, parts }, ...answers];
}

type CutText = (block: SearchableBlock, language: Language) => Candidate;

function findBest(
  texts: Texts,
  sought: readonly Language[],
  marks: readonly Mark[],
  cutText: CutText,
): Candidate | null {
  let best: Candidate | null = null;
  for (const language of sought) {
    const text = texts[language];
    const found = text ? findBestBlock(text, language, marks, cutText) : null;
    if (found && (best === null || found.count > best.count)) best = found;
  }
  return best;
}

function findBeginning(
  texts: Texts,
  sought: readonly Language[],
  cutText: CutText,
): Candidate | null {
  const language = [...sought, ...languages].find((one) => texts[one] !== undefined);
  const text = language && texts[language];
  if (!language || !text) return null;
  const [title, first = title] = listBlocks(text);
  return first ? cutText(first, language) : null;
}

/** The block of another text that has the same id, or that answers it besides its own. */
function findResult(
  { id, spans = [] }: SearchableBlock,
  text: SearchableText | undefined,
): SearchableBlock | null {
  if (text === undefined) return null;
  const blocks = listBlocks(text);
  return (
    blocks.find((other) => other.id === id) ??
    blocks.find((other) => spans.includes(other.id) || other.spans?.includes(id) === true) ??
    null
  );
}
