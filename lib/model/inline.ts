import { fromMarkdown } from 'mdast-util-from-markdown';

import { toScriptSigns } from './script-signs.ts';

import type { PhrasingContent } from 'mdast';
import type { Script } from './script-signs.ts';

export type Inline =
  | { kind: 'text'; value: string }
  | { kind: 'emphasis' | 'strong' | Script; children: readonly Inline[] }
  /** The sign of a footnote of the source, as it stands in the words. */
  | { kind: 'reference'; footnote: string; value: string; href: string }
  | { kind: 'link'; href: string; children: readonly Inline[] };

/**
 * What reading needs of a block. Its signs are literal unless `markup` says that marks stand among them; a title
 * and a lead never have any. Whoever reads a block asks for the block, so that nobody forgets the key.
 */
export type WrittenBlock = { text: string; markup?: true | undefined };

/** Something that the subset does not print: said by the check, left out by `toInlines`. */
export type InlineDiagnostic =
  | { code: 'link-protocol'; href: string }
  | { code: 'link-title'; href: string; title: string }
  | { code: 'unclosed-script'; tag: string };

/** What remains is emphasis, strong, links, <sub>, <sup> and the backslash that keeps their marks literal. */
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
    'labelStartImage',
    'list',
    'setextUnderline',
    'thematicBreak',
  ],
};

const allowedHref = /^(?:https?:\/\/|mailto:)[^\s]+$/iu;

/**
 * A block as a tree. Marked up, it knows *emphasis*, **strong**, [links](https://…), signs of footnotes [1](#f1), and
 * CO<sub>2</sub> and 10<sup>6</sup> as Markdown writes them; all other text comes through as it is. A link elsewhere
 * than to http, https or mailto is shown as its words only.
 */
export function toInlines({ text, markup }: WrittenBlock): readonly Inline[] {
  // Parsing a long text takes seconds, and most of its blocks have nothing to be parsed.
  if (markup !== true || !/[*_[\]\\<\0\r]/u.test(text)) {
    return text === '' ? [] : [{ kind: 'text', value: text }];
  }
  return joinTexts(splitLines(text).flatMap(parseLine));
}

/** A block as readers see it without styles: marks, addresses of links and signs of footnotes left out. */
export function toPlainText({ text, markup }: WrittenBlock): string {
  // Parsing takes long, and without these characters there is nothing to be parsed.
  if (markup !== true || !/[*_[\\<]/u.test(text)) return text;
  return textOf(toInlines({ text, markup }));
}

/** Every link and script of a marked-up block that cannot be printed as it is written. */
export function findInlineDiagnostics({ text, markup }: WrittenBlock): readonly InlineDiagnostic[] {
  // None is written without these, and parsing every block takes longer than all other checks together.
  if (markup !== true || !/\]\(|<\/?su[bp]>/u.test(text)) return [];
  return splitLines(text).flatMap((line) => listDiagnostics(toPhrasing(line)));
}

function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.value;
      if (inline.kind === 'reference') return '';
      const words = textOf(inline.children);
      return inline.kind === 'sub' || inline.kind === 'sup'
        ? toScriptSigns(words, inline.kind)
        : words;
    })
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
    ...(middle === '' ? [] : nodesToInlines(toPhrasing(middle))),
    { kind: 'text', value: line.slice(start + middle.length) },
  ];
}

function toPhrasing(line: string): readonly PhrasingContent[] {
  const [first] = fromMarkdown(line, { extensions: [{ disable }] }).children;
  return first?.type === 'paragraph' ? first.children : [];
}

/** Nodes that stand beside each other; a script reaches from its tag to the next one that closes it. */
function nodesToInlines(nodes: readonly PhrasingContent[]): readonly Inline[] {
  const inlines: Inline[] = [];
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (!node) continue;
    const end = findScriptEnd(nodes, index);
    const script = scriptOf(node);
    if (script === null || end === null) {
      inlines.push(...nodeToInlines(node));
      continue;
    }
    inlines.push({ kind: script, children: nodesToInlines(nodes.slice(index + 1, end)) });
    index = end;
  }
  return joinTexts(inlines);
}

function scriptOf(node: PhrasingContent | undefined): Script | null {
  if (node?.type !== 'html') return null;
  return node.value === '<sub>' ? 'sub' : node.value === '<sup>' ? 'sup' : null;
}

/** Null: no script begins here, or none ends. */
function findScriptEnd(nodes: readonly PhrasingContent[], start: number): number | null {
  const script = scriptOf(nodes[start]);
  if (script === null) return null;
  const end = nodes.findIndex(
    (node, index) => index > start && node.type === 'html' && node.value === `</${script}>`,
  );
  return end < 0 ? null : end;
}

function nodeToInlines(node: PhrasingContent): readonly Inline[] {
  if (node.type === 'text' || node.type === 'html') return [{ kind: 'text', value: node.value }];
  if (!('children' in node)) return [];
  const children = nodesToInlines(node.children);
  if (node.type === 'emphasis' || node.type === 'strong') return [{ kind: node.type, children }];
  const footnote = node.type === 'link' ? toFootnoteId(node.url) : null;
  if (footnote !== null) {
    return [{ kind: 'reference', footnote, value: textOf(children), href: `#${footnote}` }];
  }
  if (node.type === 'link' && allowedHref.test(node.url)) {
    return [{ kind: 'link', href: node.url, children }];
  }
  return children;
}

function listDiagnostics(nodes: readonly PhrasingContent[]): readonly InlineDiagnostic[] {
  const found: InlineDiagnostic[] = [];
  const closed = new Set<number>();
  for (const [index, node] of nodes.entries()) {
    found.push(...diagnosticsOf(node));
    if (node.type !== 'html' || !/^<\/?su[bp]>$/u.test(node.value) || closed.has(index)) continue;
    const end = findScriptEnd(nodes, index);
    if (end === null) found.push({ code: 'unclosed-script', tag: node.value });
    else closed.add(end);
  }
  return found;
}

/** The address of a footnote inside its text; null: the link leads elsewhere. */
function toFootnoteId(href: string): string | null {
  return /^#(f\d{1,4})$/u.exec(href)?.[1] ?? null;
}

function diagnosticsOf(node: PhrasingContent): readonly InlineDiagnostic[] {
  const inner = 'children' in node ? [...listDiagnostics(node.children)] : [];
  if (node.type !== 'link' || toFootnoteId(node.url) !== null) return inner;
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
