import { element } from '../html.ts';
import { toInlineHtml } from '../inline-html.ts';
import { typeset } from './lite-html.ts';

import type { HtmlNode } from '../html.ts';
import type { Language } from '../../model/languages.ts';
import type { LocalizedNote, ShownBlock } from '../../model/shown-text.ts';
import type { ReleaseDocument } from '../release/release-document.ts';

/** The text with its public anchors, and each note under the paragraph that it concerns. */
export function toTextHtml(document: ReleaseDocument): HtmlNode {
  const { release, words } = document;
  const { part } = release;
  const { lead, blocks } = release.text;
  return element(
    'div',
    [
      ...(lead === undefined || (part !== undefined && part.number > 1)
        ? []
        : [element('p', typeset(lead, release.language), { class: 'lead' })]),
      ...(blocks.length === 0
        ? [element('p', [words('ReleaseParts.empty', { language: release.language })])]
        : []),
      ...blocks.flatMap((block) => [
        toBlock(block, release.language),
        ...block.notes.map((note) => toNote(note, document)),
      ]),
    ],
    { class: 'text', lang: release.language },
  );
}

function toBlock({ id, kind, lines, list }: ShownBlock, language: Language): HtmlNode {
  const children = lines.map((inlines) =>
    toInlineHtml(inlines, (words) => typeset(words, language), toMark),
  );
  switch (kind) {
    case 'paragraph':
      return element('p', children.flat(), { id });
    case 'heading':
      return element('h2', children.flat(), { id });
    case 'quote':
      return element('blockquote', children.flat(), { id });
    case 'list':
      return toList(id, children, list);
    default:
      return kind satisfies never;
  }
}

/** As components/release/block-text.tsx: the mark of a text is its own, and is there once with and without a style. */
function toList(
  id: string,
  items: readonly (readonly HtmlNode[])[],
  list: ShownBlock['list'],
): HtmlNode {
  if (list?.kind === 'literal') {
    const lines = items.map((item) => element('p', item, { role: 'listitem' }));
    return element('div', lines, { id, role: 'list' });
  }
  const children = items.map((item) => element('li', item));
  if (list?.kind === 'ordered') {
    const { type, start } = list;
    return element('ol', children, { id, class: 'own', type, start: String(start) });
  }
  return element('ul', children, { id, ...(list?.kind === 'bulleted' && { class: 'own' }) });
}

function toMark(mark: string): readonly HtmlNode[] {
  return [element('span', [mark], { class: 'mark', hidden: '' })];
}

function toNote(note: LocalizedNote, { language, words }: ReleaseDocument): HtmlNode {
  const sources = note.sources.map(({ title, url }) =>
    element('li', [element('a', [title[language]], { href: url })]),
  );
  return element(
    'aside',
    [
      element('strong', [words('ReleaseBlock.note')]),
      ...note.text.split('\n').map((line) => element('p', typeset(line, language))),
      ...(sources.length > 0 ? [element('ul', sources)] : []),
    ],
    { class: 'note', lang: language, id: note.id },
  );
}
