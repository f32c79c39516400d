import { fromMarkdown } from 'mdast-util-from-markdown';

import type { PhrasingContent } from 'mdast';

export type Inline =
  | { kind: 'text'; value: string }
  | { kind: 'emphasis' | 'strong'; children: readonly Inline[] }
  | { kind: 'link'; href: string; children: readonly Inline[] };

/**
 * What reading needs of a block. Its signs are literal unless `markup` says that marks stand among them; a title
 * and a lead never have any. Whoever reads a block asks for the block, so that nobody forgets the key.
 */
export type WrittenBlock = { text: string; markup?: true | undefined };

/** Something that the subset does not print: said by the check, left out by `toInlines`. */
export type InlineDiagnostic =
  { code: 'link-protocol'; href: string } | { code: 'link-title'; href: string; title: string };

/** What remains is emphasis, strong, links and the backslash that keeps their marks literal. */
const disable = {
  null: [
    'autolink',
    'blockQuote',
    'characterReference',
    'codeFenced',
    'codeIndented',
    'codeText',
    'definition',
    'hardBreakEscape',
    'headingAtx',
    'htmlFlow',
    'htmlText',
    'labelStartImage',
    'list',
    'setextUnderline',
    'thematicBreak',
  ],
};

const allowedHref = /^(?:https?:\/\/|mailto:)[^\s]+$/iu;

/**
 * A block as a tree. Marked up, it knows *emphasis*, **strong** and [links](https://…), and all other text comes
 * through as it is; a link elsewhere than to http, https or mailto is shown as its words only.
 */
export function toInlines({ text, markup }: WrittenBlock): readonly Inline[] {
  // Parsing a long text takes seconds, and most of its blocks have nothing to be parsed.
  if (markup !== true || !/[*_[\]\\\0\r]/u.test(text)) {
    return text === '' ? [] : [{ kind: 'text', value: text }];
  }
  return joinTexts(splitLines(text).flatMap(parseLine));
}

/** A block as readers see it: marks and addresses of links left out. */
export function toPlainText({ text, markup }: WrittenBlock): string {
  // Parsing takes long, and without these characters there is nothing to be parsed.
  if (markup !== true || !/[*_[\\]/u.test(text)) return text;
  return textOf(toInlines({ text, markup }));
}

/** Every link of a marked-up block that cannot be printed as it is written. */
export function findInlineDiagnostics({ text, markup }: WrittenBlock): readonly InlineDiagnostic[] {
  // No link is written without it, and parsing every block takes longer than all other checks together.
  if (markup !== true || !text.includes('](')) return [];
  return splitLines(text).flatMap((line) => toPhrasing(line).flatMap(diagnosticsOf));
}

function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'text' ? inline.value : textOf(inline.children)))
    .join('');
}

/** Lines are parsed one by one: no construct of the subset spans two items of a list. */
function splitLines(text: string): readonly string[] {
  return text.split(/(?<=\n)/u);
}

/** Markdown drops spaces at the edges of a line, so they are kept out of its sight. */
function parseLine(line: string): readonly Inline[] {
  const middle = line.trim();
  const start = middle === '' ? line.length : line.indexOf(middle);
  return [
    { kind: 'text', value: line.slice(0, start) },
    ...(middle === '' ? [] : toPhrasing(middle).flatMap(nodeToInlines)),
    { kind: 'text', value: line.slice(start + middle.length) },
  ];
}

function toPhrasing(line: string): readonly PhrasingContent[] {
  const [first] = fromMarkdown(line, { extensions: [{ disable }] }).children;
  return first?.type === 'paragraph' ? first.children : [];
}

function nodeToInlines(node: PhrasingContent): readonly Inline[] {
  if (node.type === 'text') return [{ kind: 'text', value: node.value }];
  if (!('children' in node)) return [];
  const children = joinTexts(node.children.flatMap(nodeToInlines));
  if (node.type === 'emphasis' || node.type === 'strong') return [{ kind: node.type, children }];
  if (node.type === 'link' && allowedHref.test(node.url)) {
    return [{ kind: 'link', href: node.url, children }];
  }
  return children;
}

function diagnosticsOf(node: PhrasingContent): readonly InlineDiagnostic[] {
  const inner = 'children' in node ? node.children.flatMap(diagnosticsOf) : [];
  if (node.type !== 'link') return inner;
  const { url: href, title } = node;
  if (!allowedHref.test(href)) inner.push({ code: 'link-protocol', href });
  if (title) inner.push({ code: 'link-title', href, title });
  return inner;
}

function joinTexts(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind !== 'text') joined.push(inline);
    else if (last?.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', value: last.value + inline.value };
    else if (inline.value !== '') joined.push(inline);
  }
  return joined;
}
