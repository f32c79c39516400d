import fc from 'fast-check';
import { pino } from 'pino';
import { expect, test } from 'vitest';

import { toAccessLine } from './access-log.ts';

test('a request is logged as pino would log it', () => {
  const request = fc.record({
    method: fc.constantFrom('GET', 'HEAD', 'POST', 'M-SEARCH'),
    path: fc.string({ unit: 'binary' }).map((text) => `/${text}`),
    status: fc.integer({ min: 100, max: 599 }),
    ms: fc.nat(),
  });
  fc.assert(
    fc.property(request, (answered) => {
      let line = '';
      const options = { base: null, timestamp: () => ',"time":1' };
      pino(options, { write: (text) => void (line = text) }).info(answered);
      expect(JSON.parse(toAccessLine(answered, 1))).toEqual(JSON.parse(line));
      expect(toAccessLine(answered, 1).split('\n')).toHaveLength(2);
    }),
  );
});

test('milliseconds are whole ones', () => {
  const line = toAccessLine({ method: 'GET', path: '/ru', status: 200, ms: 0.6 }, 1);
  expect(line).toBe('{"level":30,"time":1,"method":"GET","path":"/ru","status":200,"ms":1}\n');
});
