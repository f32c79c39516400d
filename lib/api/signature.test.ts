import { createHmac } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { findSignatureFault, sign } from './signature.ts';

const signed = { secret: 's'.repeat(32), body: '{"a":1}', now: 1_800_000_000 };

describe('a signature', () => {
  test('is what any other program makes by the recipe', () => {
    const hex = createHmac('sha256', signed.secret).update('1800000000.{"a":1}').digest('hex');
    expect(sign(signed)).toBe(`t=1800000000,v1=${hex}`);
  });

  test('holds for its secret and its body', () => {
    const header = sign(signed);
    expect(findSignatureFault(header, signed)).toBeNull();
    expect(findSignatureFault(header, { ...signed, body: '{"a":2}' })).toBe('wrong');
    expect(findSignatureFault(header, { ...signed, secret: 't'.repeat(32) })).toBe('wrong');
    expect(findSignatureFault(header.replace('t=1', 't=2'), signed)).toBe('wrong');
  });

  test('holds for five minutes, whichever clock is ahead', () => {
    const header = sign(signed);
    for (const [late, fault] of [
      [300, null],
      [-300, null],
      [301, 'expired'],
      [-301, 'expired'],
    ] as const) {
      expect(findSignatureFault(header, { ...signed, now: signed.now + late })).toBe(fault);
    }
  });

  test.each([
    undefined,
    '',
    't=1',
    'v1=00',
    `t=1,v1=${'0'.repeat(63)}`,
    `t=-1,v1=${'0'.repeat(64)}`,
  ])('is not %j', (header) => {
    expect(findSignatureFault(header, signed)).toBe('malformed');
  });
});
