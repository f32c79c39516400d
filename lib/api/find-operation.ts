import { apiPaths } from '../routes/paths.ts';
import { compileTemplate } from '../routes/template.ts';
import { operations } from './operations.ts';

import type { Operation } from './operation.ts';

type Found = {
  operation: Operation;
  /** What stands in the place of `{name}`; empty: the path has none. */
  pathValue: string;
};

const matchers = operations.map((operation) => {
  return { operation, match: compileTemplate(apiPaths.root + operation.path) };
});

/** Which operation an address is for; paths, with a variable at most, stand below the root of the API. */
export function findOperation(path: string): Found | null {
  for (const { operation, match } of matchers) {
    const values = match(path);
    if (values) return { operation, pathValue: Object.values(values)[0] ?? '' };
  }
  return null;
}
