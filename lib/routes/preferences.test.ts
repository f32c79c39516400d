import { expect, test } from 'vitest';

import { preferenceNames, preferenceChoices } from './preferences.ts';

test('no value stands for two choices: a stored list of values says all', () => {
  const values = preferenceNames.flatMap((aspect) => [...preferenceChoices[aspect]]);
  expect(new Set<string>(values).size).toBe(values.length);
});
