import { expect, test } from 'vitest';

import { isTooLarge } from './body-limit.ts';

test('a body is too large with more than 64 KB, or when its length is unknown', () => {
  expect(isTooLarge({})).toBe(false);
  expect(isTooLarge({ 'content-length': '65536' })).toBe(false);
  expect(isTooLarge({ 'content-length': '65537' })).toBe(true);
  expect(isTooLarge({ 'transfer-encoding': 'chunked' })).toBe(true);
});
