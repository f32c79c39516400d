import { expect, test } from 'vitest';

import { toParameterNames } from './operation.ts';
import { operations } from './operations.ts';
import { parameterNames } from './words.ts';

test('every parameter of an operation is explained on the page of the API, and no other', () => {
  const taken = new Set(operations.flatMap(toParameterNames));
  expect(parameterNames.toSorted()).toEqual([...taken].toSorted());
});
