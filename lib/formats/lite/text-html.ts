import { toBlocksHtml } from '../block-html.ts';
import { element } from '../html.ts';
import { typeset } from './lite-html.ts';

import type { HtmlNode } from '../html.ts';
import type { LocalizedNote } from '../../model/shown-text.ts';
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
      ...toBlocksHtml(blocks, {
        toText: (text) => typeset(text, release.language),
        toMark,
        footnotes: { label: words('ReleaseBlock.footnote'), back: words('ReleaseBlock.back') },
        attributesOf: ({ id }) => ({ id }),
        after: ({ notes }) => notes.map((note) => toNote(note, document)),
        // As components/release/block-text.tsx: the mark of a text is its own, and is there once with and without a style.
        markedItems: 'list',
      }),
    ],
    { class: 'text', lang: release.language },
  );
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
