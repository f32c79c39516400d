import { describe, expect, test } from 'vitest';

import { isQuestion } from './queries.ts';

describe('an address asks for something', () => {
  test.each(['q=a', 'page=2', 'utm_source=a&kind=note', 'version=ru-1', 'p='])(
    'with ?%s',
    (query) => {
      expect(isQuestion(new URLSearchParams(query))).toBe(true);
    },
  );

  test.each(['', 'utm_source=a', 'fbclid=q', '_rsc=1', 'Q=a', '__proto__=1'])(
    'not with ?%s',
    (query) => {
      expect(isQuestion(new URLSearchParams(query))).toBe(false);
    },
  );
});
