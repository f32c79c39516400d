import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import { toShownBlock } from '@/lib/model/shown-blocks';

import messages from '../../messages/en.json' with { type: 'json' };
import { BlockText } from './block-text';

import type { ShownBlock, ShownInline } from '@/lib/model/shown-text';
import type { Table } from '@/lib/model/table';

type Line = readonly ShownInline[];

const labels = messages.ReleaseBlock;
const item: ShownInline = { kind: 'text', value: 'item' };

function render(list: ShownBlock['list'], lines: readonly Line[]): string {
  const block = { id: 'p1', kind: 'list', notes: [], lines, ...(list && { list }) } as const;
  return renderToStaticMarkup(<BlockText block={block} language="ru" labels={labels} />);
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

function renderTable(rows: Table['rows'], header?: Table['header']): string {
  const block = toShownBlock(
    { id: 't1', kind: 'table', rows: [...rows.map((row) => [...row])], header },
    [],
  );
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="Europe/Moscow">
      <BlockText block={block} language="en" labels={labels} />
    </NextIntlClientProvider>,
  );
}

test('a table has its headings apart, and a name without a caption, too', () => {
  const html = renderTable([['Year'], ['2014']]);
  expect(html).toContain(`aria-label="${messages.TableText.label}"`);
  expect(html).toContain('<thead><tr><th class="num" scope="col">Year</th></tr></thead>');
});

test('a heading that reaches below the headings stays whole: no cell leaves a thead', () => {
  const html = renderTable([[{ text: 'Year', rows: 2 }, 'Files'], ['12']]);
  expect(html).not.toContain('<thead>');
  expect(html).toContain('rowSpan="2"');
});
