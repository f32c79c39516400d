import { fromMarkdown } from 'mdast-util-from-markdown';

import type { PhrasingContent } from 'mdast';

export type Inline =
  | { kind: 'text'; value: string }
  | { kind: 'emphasis' | 'strong'; children: readonly Inline[] }
  | { kind: 'link'; href: string; children: readonly Inline[] };

/** Something that the subset does not print: said by the check, left out by `parseInline`. */
export type InlineProblem =
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
 * The inline subset of the record: *emphasis*, **strong** and [links](https://…). All other text comes
 * through as it is. A link elsewhere than to http, https or mailto is shown as its words only.
 */
export function parseInline(text: string): readonly Inline[] {
  // Parsing a long text takes seconds, and most of its blocks have nothing to be parsed.
  if (!/[*_[\]\\\0\r]/u.test(text)) return text === '' ? [] : [{ kind: 'text', value: text }];
  return joinTexts(splitLines(text).flatMap(parseLine));
}

/** The text as readers see it: marks and addresses of links left out. */
export function plainTextOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'text' ? inline.value : plainTextOf(inline.children)))
    .join('');
}

/** A stored text as readers see it, for those who want words only. */
export function toPlainText(text: string): string {
  // Parsing takes long, and without these characters there is nothing to be parsed.
  return /[*_[\\]/u.test(text) ? plainTextOf(parseInline(text)) : text;
}

/** Every link that cannot be printed as it is written. */
export function findInlineProblems(text: string): readonly InlineProblem[] {
  // No link is written without it, and parsing every block takes longer than all other checks together.
  if (!text.includes('](')) return [];
  return splitLines(text).flatMap((line) => toPhrasing(line).flatMap(problemsOf));
}

/** Lines are parsed one by one: no construct of the subset spans two items of a list. */
function splitLines(text: string): readonly string[] {
  return text.split(/(?<=\n)/u);
}

/** Markdown drops spaces at the edges of a line, so they are kept out of its sight. */
function parseLine(line: string): readonly Inline[] {
  const [, start = '', middle = '', end = ''] = /^(\s*)(.*?)(\s*)$/su.exec(line) ?? [];
  return [
    { kind: 'text', value: start },
    ...(middle === '' ? [] : toPhrasing(middle).flatMap(toInlines)),
    { kind: 'text', value: end },
  ];
}

function toPhrasing(line: string): readonly PhrasingContent[] {
  const [first] = fromMarkdown(line, { extensions: [{ disable }] }).children;
  return first?.type === 'paragraph' ? first.children : [];
}

function toInlines(node: PhrasingContent): readonly Inline[] {
  if (node.type === 'text') return [{ kind: 'text', value: node.value }];
  if (!('children' in node)) return [];
  const children = joinTexts(node.children.flatMap(toInlines));
  if (node.type === 'emphasis' || node.type === 'strong') return [{ kind: node.type, children }];
  if (node.type === 'link' && allowedHref.test(node.url)) {
    return [{ kind: 'link', href: node.url, children }];
  }
  return children;
}

function problemsOf(node: PhrasingContent): readonly InlineProblem[] {
  const inner = 'children' in node ? node.children.flatMap(problemsOf) : [];
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
