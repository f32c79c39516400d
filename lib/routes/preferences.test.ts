import { expect, test } from 'vitest';

import { viewAspects, viewChoices } from './preferences.ts';

test('no value stands for two choices: a stored list of values says all', () => {
  const values = viewAspects.flatMap((aspect) => [...viewChoices[aspect]]);
  expect(new Set<string>(values).size).toBe(values.length);
});
