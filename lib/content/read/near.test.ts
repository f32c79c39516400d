import { expect, test } from 'vitest';

import { findNear, suggestNear } from './near.ts';

test.each([
  ['publishd', 'published'],
  ['pubilshed', 'published'],
  ['Status', 'status'],
  ['mfaa', 'mfa'],
  ['entirely', null],
  ['x', null],
])('near %j there is %j', (written, near) => {
  expect(findNear(written, ['published', 'status', 'mfa', 'y'])).toBe(near);
});

test('a suggestion is a question, or the words given', () => {
  expect(suggestNear('mfaa', ['mfa'], 'no idea')).toBe('did you mean "mfa"?');
  expect(suggestNear('zzzz', ['mfa'], 'no idea')).toBe('no idea');
});
