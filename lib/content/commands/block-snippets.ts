/** What VS Code offers for a block; `$1` and so on are the places where one types (its syntax of snippets). */
export const blockSnippets = [
  snippet('paragraph', { id: 'p$1', kind: 'paragraph', text: '$2' }),
  snippet('heading', { id: 'p$1', kind: 'heading', text: '$2' }),
  snippet('item of a list', { id: 'p$1', kind: 'item', text: '$2' }),
  snippet('quotation with its author', { id: 'p$1', kind: 'quote', text: '$2', author: '$3' }),
  snippet('turn of a transcript', { id: 'p$1', kind: 'speech', speaker: '$2', text: '$3' }),
  snippet('footnote of the source', { id: 'f$1', kind: 'footnote', sign: '$1', text: '$2' }),
  snippet('table', {
    ...{ id: 'p$1', kind: 'table', caption: '$2' },
    rows: [
      ['$3', '$4'],
      ['$5', '$6'],
    ],
  }),
];

function snippet(label: string, body: object) {
  return { label, body };
}
