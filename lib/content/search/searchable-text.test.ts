import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseInline, plainTextOf } from '../inline.ts';
import { toShownText } from './searchable-text.ts';

test('links are their words', () => {
  const text = 'see [the *protocol*](https://protocol.example)';
  expect(toShownText({ id: 'p1', text }).text).toBe('see the protocol');
});

test('what is taken as it stands is what parsing would give', () => {
  const signs = '*_[]()<>!`~#&;:|=+-.\\"\'0123 \t\n\r\u00A0\u0000aяЁ№—«»';
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...Array.from(signs)) }),
    fc.lorem({ mode: 'sentences' }),
  );
  fc.assert(
    fc.property(text, (written) => {
      const shown = toShownText({ id: 'p1', text: written }).text;
      expect(shown).toBe(plainTextOf(parseInline(written)));
    }),
    { numRuns: 2000 },
  );
});
