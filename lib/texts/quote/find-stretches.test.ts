import { describe, expect, test } from 'vitest';

import { makeLongRelease } from '../../../tests/factories/make-long-release.ts';
import { makeBlock } from '../../../tests/factories/make-text.ts';
import { toWritten } from '../../model/written.ts';
import { findStretches } from './find-stretches.ts';
import { matchQuotation } from './match-quotation.ts';
import { toQuotableText } from './quotable-text.ts';
import { readQuotation } from './quotation.ts';

const { ru } = makeLongRelease({ slug: 'long', words: 20_000 }).texts;
const long = (ru?.blocks ?? []).map((block) => ({ id: block.id, ...toWritten(block) }));

function matchIn(stretches: readonly (readonly { id: string; text: string }[])[], quoted: string) {
  const [best] = stretches
    .flatMap((blocks) => matchQuotation(readQuotation(quoted), toQuotableText(blocks)) ?? [])
    .toSorted((left, right) => right.similarity - left.similarity);
  return best;
}

describe('where a quotation may stand', () => {
  test('is a small stretch of a long text, in which it is found as in the whole', () => {
    for (const place of [0, 137, 401, long.length - 2]) {
      const [first = '', second = ''] = long.slice(place, place + 2).map(({ text }) => text);
      for (const quoted of [
        first,
        `${first.slice(-120)} ${second.slice(0, 120)}`,
        first.replace(/ \p{L}{6,}/u, ' другого'),
      ]) {
        const stretches = findStretches(long, readQuotation(quoted));
        expect(stretches.flat().length).toBeLessThan(long.length / 2);
        expect(matchIn(stretches, quoted)).toEqual(matchIn([long], quoted));
      }
    }
  });

  test('is the whole of a short text, and of any text when something is left out', () => {
    const short = [makeBlock('p1'), makeBlock('p2')];
    expect(findStretches(short, readQuotation('Text of p1.'))).toEqual([short]);
    const quoted = `${long[3]?.text ?? ''} […] ${long[300]?.text ?? ''}`;
    expect(findStretches(long, readQuotation(quoted))).toEqual([long]);
  });
});
