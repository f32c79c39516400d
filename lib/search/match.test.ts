import { expect, test } from 'vitest';

import { allOf, anyOf, markedTerms } from './match.ts';

import type { MatchNode } from './match.ts';

const term = (name: string): MatchNode => ({ kind: 'term', term: name, form: name });

test('one node is itself, none is null, and equal ones are asked once', () => {
  expect(allOf([])).toBeNull();
  expect(anyOf([term('a')])).toEqual(term('a'));
  expect(anyOf([term('a'), term('a')])).toEqual(term('a'));
});

test('a tree is as flat as it can be', () => {
  expect(allOf([{ kind: 'and', nodes: [term('a'), term('b')] }, term('c')])).toEqual({
    kind: 'and',
    nodes: [term('a'), term('b'), term('c')],
  });
});

test('excluded words and dates are not marked', () => {
  const nodes: MatchNode[] = [
    term('a'),
    { kind: 'phrase', terms: ['b', 'c'] },
    { kind: 'date', from: '2015-01-25', to: '2015-01-25' },
    { kind: 'not', node: term('d') },
  ];
  expect(markedTerms({ kind: 'and', nodes })).toEqual(['a', 'b', 'c']);
});
