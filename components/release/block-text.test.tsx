import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import { BlockText } from './block-text';

import type { ShownBlock, ShownInline } from '@/lib/model/shown-text';

type Line = readonly ShownInline[];

const item: ShownInline = { kind: 'text', value: 'item' };

function render(list: ShownBlock['list'], lines: readonly Line[]): string {
  const block = { id: 'p1', kind: 'list', notes: [], lines, ...(list && { list }) } as const;
  return renderToStaticMarkup(<BlockText block={block} language="ru" noteLabel="" />);
}

test('a list has each mark once, with our style sheet and without', () => {
  const marks = ['1) ', '2) '];
  const marked = marks.map((value): Line => [{ kind: 'mark', value }, item]);
  expect(render({ kind: 'ordered', type: '1', start: 1 }, marked)).toBe(
    '<ol class="own" type="1" start="1"><li><span class="mark" hidden="">1) </span>item</li>' +
      '<li><span class="mark" hidden="">2) </span>item</li></ol>',
  );
  expect(render({ kind: 'literal' }, [[item]])).toBe(
    '<div role="list"><p role="listitem">item</p></div>',
  );
  expect(render({ kind: 'plain' }, [[item]])).toBe('<ul><li>item</li></ul>');
});
