import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { releaseKinds } from '../model/kinds.ts';
import { internalPaths } from './internal-paths.ts';
import { paths } from './paths.ts';
import { isQuery } from './is-query.ts';
import { lastPage, querySchemas, reachable, readQuery } from './queries.ts';

describe('an address asks for something', () => {
  test.each(['q=a', 'page=2', 'utm_source=a&kind=note', 'version=ru-1', 'p='])(
    'with ?%s',
    (query) => {
      expect(isQuery(new URLSearchParams(query))).toBe(true);
    },
  );

  test.each(['', 'utm_source=a', 'fbclid=q', '_rsc=1', 'Q=a', '__proto__=1'])(
    'not with ?%s',
    (query) => {
      expect(isQuery(new URLSearchParams(query))).toBe(false);
    },
  );
});

describe('a parameter that stands several times', () => {
  const read = (parameters: readonly string[][]) => {
    const query = readQuery(querySchemas.releases, new URLSearchParams(parameters.map(toPair)));
    if (!query.ok) throw new TypeError(JSON.stringify(query.error));
    return query.value;
  };
  const toPair = ([name = '', value = '']: readonly string[]): [string, string] => [name, value];
  const addresses = (parameters: readonly string[][]) => [
    internalPaths.withQuery('ru', 'releases', read(parameters)),
    paths.releases('ru', read(parameters)),
  ];

  test('is a set: in any order and however often, one list has one address', () => {
    const chosen = fc.record({
      kinds: fc.uniqueArray(fc.constantFrom(...releaseKinds)),
      other: fc.subarray([
        ['body', 'mfa'],
        ['year', '2015'],
        ['utm_source', 'x'],
      ]),
      times: fc.integer({ min: 1, max: 3 }),
    });
    const written = chosen.chain(({ kinds, other, times }) => {
      const once = [...kinds.map((kind) => ['kind', kind]), ...other];
      const often = Array.from({ length: times }, () => once).flat();
      const shuffled = fc.shuffledSubarray(often, { minLength: often.length });
      return fc.record({ kinds: fc.constant(kinds), once: fc.constant(once), shuffled });
    });
    fc.assert(
      fc.property(written, ({ kinds, once, shuffled }) => {
        expect(addresses(shuffled)).toEqual(addresses(once));
        expect(read(shuffled).kind).toEqual(releaseKinds.filter((kind) => kinds.includes(kind)));
      }),
    );
  });

  test('is read to the end, however long an address is', () => {
    const many = Array.from({ length: 690 }, (_, at) => ['kind', releaseKinds[at % 2] ?? '']);
    expect(read(many).kind).toEqual(releaseKinds.slice(0, 2));
  });

  test('is refused with a value that does not exist, wherever that stands', () => {
    const many = Array.from({ length: 690 }, (_, at) => ['kind', `invented-${at}`]);
    for (const parameters of [many, [['kind', 'note'], ...many]]) {
      const query = readQuery(querySchemas.releases, new URLSearchParams(parameters.map(toPair)));
      expect(query).toEqual({ ok: false, error: { parameter: 'kind', fault: 'unknownValue' } });
    }
  });

  test('is read once where one value is expected', () => {
    expect(
      read([
        ['page', '2'],
        ['page', '3'],
      ]).page,
    ).toBe(2);
  });
});

test('a list leads to no page that is refused', () => {
  for (const pageCount of [0, 1, lastPage, 1000]) {
    const parameters = new URLSearchParams({ page: String(Math.max(1, reachable(pageCount))) });
    expect(readQuery(querySchemas.releases, parameters).ok).toBe(true);
  }
  expect(reachable(3)).toBe(3);
});
