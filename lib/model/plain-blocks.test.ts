import { expect, test } from 'vitest';

import { makeBlock } from '../../tests/factories/make-text.ts';
import { toSearchableBlocks } from './plain-blocks.ts';

const signs = '*a* [b](https://c.example) \\*';

test('links of a marked-up block are their words; all other text is what it is', () => {
  const text = {
    ...{ title: signs, lead: signs },
    blocks: [makeBlock('p1', { text: signs, markup: true }), makeBlock('p2', { text: signs })],
  };
  expect(toSearchableBlocks(text)).toEqual([
    { id: 'title', text: signs },
    { id: 'lead', text: signs },
    { id: 'p1', text: 'a b *' },
    { id: 'p2', text: signs },
  ]);
});
