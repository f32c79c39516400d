import type { List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { ShownBlock, ShownInline } from '../../model/shown-text.ts';

export const breakLine: PhrasingContent = { type: 'break' };

export function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

export function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] };
}

export function link(words: string, url: string): PhrasingContent {
  return { type: 'link', url, children: [text(words)] };
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

export function heading(depth: 1 | 2 | 3, ...children: PhrasingContent[]): RootContent {
  return { type: 'heading', depth, children };
}

export function list(items: readonly PhrasingContent[][]): List {
  return {
    type: 'list',
    spread: false,
    children: items.map((children) => ({ type: 'listItem', children: [paragraph(...children)] })),
  };
}

/** A passage behind its public anchor; Markdown itself knows none, so it is written as the HTML that it may hold. */
export function toBlock({ id, kind, lines, list: style }: ShownBlock): readonly RootContent[] {
  const anchor: PhrasingContent = { type: 'html', value: `<a id="${id}"></a>` };
  const [first = [], ...others] = lines.map((inlines) => inlines.flatMap(toPhrasing));
  const children = [anchor, ...first];
  switch (kind) {
    case 'paragraph':
      return [paragraph(...children)];
    case 'heading':
      return [heading(2, ...children)];
    case 'quote':
      return [{ type: 'blockquote', children: [paragraph(...children)] }];
    case 'list':
      // Where items bring marks, these are the words that are read back: a list of Markdown would add its own.
      return style?.kind === 'plain'
        ? [list([children, ...others])]
        : [paragraph(...children, ...others.flatMap((line) => [breakLine, ...line]))];
    default:
      return kind satisfies never;
  }
}

function toPhrasing(inline: ShownInline): readonly PhrasingContent[] {
  if (!('children' in inline)) return [text(inline.value)];
  const children = inline.children.flatMap(toPhrasing);
  switch (inline.kind) {
    case 'emphasis':
    case 'strong':
      return [{ type: inline.kind, children: [...children] }];
    case 'link':
      // No link of the record stands inside another one.
      return [{ type: 'link', url: inline.href, children: [...children] }];
    case 'noted':
    case 'term':
      return children;
    default:
      return inline satisfies never;
  }
}
