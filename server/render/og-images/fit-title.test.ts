import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fitTitle } from './fit-title.ts';

describe('the size of a title', () => {
  test('is smaller for a longer one, and for Cyrillic than for as many Latin letters', () => {
    expect(fitTitle('On Syria').fontSize).toBeGreaterThan(
      fitTitle('On Syria '.repeat(12)).fontSize,
    );
    expect(fitTitle('x'.repeat(90)).fontSize).toBeGreaterThan(fitTitle('ш'.repeat(90)).fontSize);
  });

  test('never grows with the title, and its lines never need more than the room there is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.boolean(), (start, end, isSmall) => {
        const [short, long] = [fitTitle(start, isSmall), fitTitle(start + end, isSmall)];
        expect(long.fontSize).toBeLessThanOrEqual(short.fontSize);
        expect(long.fontSize * 1.2 * long.lines).toBeLessThanOrEqual(isSmall ? 220 : 254);
      }),
    );
  });

  test('says when a title is too long to be whole', () => {
    expect(fitTitle('word '.repeat(20)).isWhole).toBe(true);
    expect(fitTitle('word '.repeat(200)).isWhole).toBe(false);
  });
});
