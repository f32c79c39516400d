import { expect, test } from 'vitest';

import { describeHeldBack } from './edition-poller.ts';
import { createMetrics } from '../observability/metrics.ts';

const file = 'releases/2015/2015-01-25-call.json';
const heldBack = [{ file, problem: 'line 1: ends too early', remedy: 'save it "whole"' }];

test('a file that is held back is said with its remedy, as long as there is one', () => {
  expect(describeHeldBack([])).toBeNull();
  const said = describeHeldBack(heldBack);
  expect(said).toContain(`${file}: line 1: ends too early`);
  expect(said).toContain('save it "whole"');
});

test('it is a gauge with file and remedy, gone once it is fixed', async () => {
  let current = heldBack;
  const { registry } = createMetrics({ editionId: () => null, heldBack: () => current });
  expect(await registry.getSingleMetricAsString('parallel_held_back')).toContain(
    `parallel_held_back{file="${file}",problem="line 1: ends too early",remedy="save it \\"whole\\""} 1`,
  );
  current = [];
  expect(await registry.getSingleMetricAsString('parallel_held_back')).not.toContain(file);
});
