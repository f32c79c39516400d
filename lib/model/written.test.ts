import { expect, test } from 'vitest';

import { everyBlock } from '../../tests/factories/every-block.ts';
import { toPlainText } from './inline.ts';
import { toSearchableBlocks } from './plain-blocks.ts';
import { toWritten } from './written.ts';

test('all words of a block are found: of a table, a quotation and a turn, too', () => {
  const text = { title: 'Rules', blocks: everyBlock.en };
  const found = new Map(toSearchableBlocks(text).map((block) => [block.id, block.text]));
  expect(found.get('p10')).toBe(
    'Files by year\nYear\tFiles\nreceived\tlent\n2013\t1,204\t87\n2014\t998\t—',
  );
  expect(found.get('p11')).toContain('From the rules of the register');
  expect(found.get('p13')).toBe('Question:\nWhen will the reading room open?');
  expect(found.size).toBe(everyBlock.en.length + 1);
});

test('the name of a speaker has no marks, whatever the words beside it have', () => {
  const speech = { id: 'p1', kind: 'speech', speaker: '*A*', text: '*b*' } as const;
  expect(toPlainText(toWritten(speech))).toBe('*A*\n*b*');
  expect(toPlainText(toWritten({ ...speech, markup: true }))).toBe('*A*\nb');
});
