import { expect, test } from 'vitest';

import { formatDiagnostics, createError, createWarning, toPathText } from './diagnostic.ts';

test('a path reads like code', () => {
  expect(toPathText(['texts', 'ru', 'blocks', 2, 'text'])).toBe('texts.ru.blocks[2].text');
});

test('problems are grouped by file and counted in the last line', () => {
  const text = formatDiagnostics(
    [
      createError('b.json', ['id'], 'is wrong', 'fix it'),
      createWarning('a.json', [], 'is odd', 'look at it'),
      createError('b.json', [], 'is worse', 'fix it too'),
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
      '      → fix it',
      '  error  is worse',
      '      → fix it too',
      '',
      '2 errors, 1 warning in 2 files.',
    ].join('\n'),
  );
  expect(formatDiagnostics([])).toBe('No problems.');
});
