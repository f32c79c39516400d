import { expect, test } from 'vitest';

import { formatProblems, makeError, makeWarning, toPathText } from './diagnostic.ts';

test('a path reads like code', () => {
  expect(toPathText(['texts', 'ru', 'blocks', 2, 'text'])).toBe('texts.ru.blocks[2].text');
});

test('problems are grouped by file and counted in the last line', () => {
  const text = formatProblems(
    [
      makeError('b.json', ['id'], 'is wrong', 'mend it'),
      makeWarning('a.json', [], 'is odd', 'look at it'),
      makeError('b.json', [], 'is worse', 'mend it too'),
    ],
    'content',
  );
  expect(text).toBe(
    [
      'content/a.json',
      '  warning  is odd',
      '      → look at it',
      '',
      'content/b.json',
      '  error  id: is wrong',
      '      → mend it',
      '  error  is worse',
      '      → mend it too',
      '',
      '2 errors, 1 warning in 2 files.',
    ].join('\n'),
  );
  expect(formatProblems([])).toBe('No problems.');
});
