import { describe, expect, test } from 'vitest';

import { isSameOrigin } from './csrf.ts';

const here = 'https://parallel.example';

describe('a request that changes something', () => {
  test.each([
    {},
    { origin: here },
    { origin: here, 'sec-fetch-site': 'same-origin' },
    { origin: 'http://localhost:3000', host: 'localhost:3000' },
    { 'sec-fetch-site': 'none' },
    { origin: 'null', 'sec-fetch-site': 'same-origin' },
  ])('comes from a page of ours: %j', (headers) => {
    expect(isSameOrigin(headers, here)).toBe(true);
  });

  test.each([
    { origin: 'https://evil.example' },
    { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    { origin: 'https://evil.example', host: 'parallel.example' },
    { origin: 'https://parallel.example.evil.example', host: 'parallel.example' },
    { origin: 'http://parallel.example', host: 'parallel.example' },
    { origin: 'null' },
    { origin: '' },
    { origin: `${here}, ${here}` },
    { origin: here, 'sec-fetch-site': 'cross-site' },
    { origin: here, 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'same-origin, cross-site' },
  ])('comes from elsewhere: %j', (headers) => {
    expect(isSameOrigin(headers, here)).toBe(false);
  });
});
