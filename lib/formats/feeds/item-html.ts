import { element, toHtml } from '../html.ts';
import { toInlineHtml } from '../inline-html.ts';

import type { HtmlNode } from '../html.ts';
import type { Language } from '../../model/languages.ts';
import type { LocalizedNote, ShownBlock, ShownInline } from '../../model/shown-text.ts';

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
    ...blocks.flatMap((block) => [
      ...toBlock(block),
      ...block.notes.map((note) => toNote(note, noteLabel, language)),
    ]),
    ...links.map(toFooterLine),
  ]);
}

/** A text alone, as plain text: paragraphs apart, items of a list in lines. */
export function toPlainText(lead: string | undefined, blocks: readonly ShownBlock[]): string {
  const paragraphs = blocks.map(({ lines }) => lines.map(plainTextOf).join('\n'));
  return [...(lead === undefined ? [] : [lead]), ...paragraphs].join('\n\n');
}

function toBlock({ kind, lines, list }: ShownBlock): readonly HtmlNode[] {
  const children = lines.map((inlines) => toInlineHtml(inlines, (words) => [words]));
  switch (kind) {
    case 'paragraph':
      return children.map((line) => element('p', line));
    case 'heading':
      return children.map((line) => element('h2', line));
    case 'quote':
      return [
        element(
          'blockquote',
          children.map((line) => element('p', line)),
        ),
      ];
    case 'list':
      return [toList(children, list?.kind === 'plain')];
    default:
      return kind satisfies never;
  }
}

/** No style of ours goes with a feed: where the items bring marks, `li` would be given a second one. */
function toList(items: readonly (readonly HtmlNode[])[], isPlain: boolean): HtmlNode {
  if (isPlain) {
    return element(
      'ul',
      items.map((item) => element('li', item)),
    );
  }
  return element(
    'p',
    items.flatMap((item, index) => (index === 0 ? item : [element('br', []), ...item])),
  );
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

function plainTextOf(inlines: readonly ShownInline[]): string {
  return inlines
    .map((inline) => ('children' in inline ? plainTextOf(inline.children) : inline.value))
    .join('');
}
