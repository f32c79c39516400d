import { toBlocksHtml } from '../block-html.ts';
import { element, toHtml } from '../html.ts';

import type { HtmlNode } from '../html.ts';
import type { Language } from '../../model/languages.ts';
import type { LocalizedNote, ShownBlock } from '../../model/shown-text.ts';

type ItemHtml = {
  /** What text this is: before the text itself. */
  head: readonly string[];
  lead: string | undefined;
  blocks: readonly ShownBlock[];
  language: Language;
  noteLabel: string;
  /** Source and pages: behind the text. */
  links: readonly FooterLine[];
};

export type FooterLine = {
  label: string;
  links: readonly { text: string; href?: string | undefined; language?: Language }[];
};

/** A whole text as HTML for feed readers: what it is, the text, its notes, where it comes from. */
export function toItemHtml(item: ItemHtml): string {
  const { head, lead, blocks, language, noteLabel, links } = item;
  return toHtml([
    element('p', [element('em', [head.join(' ')])]),
    ...(lead === undefined ? [] : [element('p', [element('strong', [lead])])]),
    ...toBlocksHtml(blocks, {
      toText: toWords,
      toMark: toWords,
      attributesOf: () => ({}),
      after: ({ notes }) => notes.map((note) => toNote(note, noteLabel, language)),
      // No style of ours goes with a feed: where the items bring marks, `li` would be given a second one.
      markedItems: 'lines',
    }),
    ...links.map(toFooterLine),
  ]);
}

function toWords(words: string): readonly HtmlNode[] {
  return [words];
}

function toNote(note: LocalizedNote, label: string, language: Language): HtmlNode {
  const sources = note.sources.flatMap(({ title, url }) => [
    ' ',
    element('a', [title[language]], { href: url }),
  ]);
  return element('aside', [element('p', [element('strong', [label]), ' ', note.text, ...sources])]);
}

function toFooterLine({ label, links }: FooterLine): HtmlNode {
  const linked = links.flatMap(({ text, href, language }) => [
    ' ',
    href === undefined
      ? text
      : element('a', [text], {
          href,
          ...(language !== undefined && { hreflang: language, lang: language }),
        }),
  ]);
  return element('p', [label, ...linked]);
}
