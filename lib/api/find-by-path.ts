import { apiPaths } from '../routes/paths.ts';
import { compileTemplate } from '../routes/template.ts';

type Found<Entry> = {
  entry: Entry;
  /** What stands in the place of `{name}`; empty: the path has none. */
  value: string;
};

/** Finds which of the operations an address is for; their paths, with a variable at most, stand below the root of the API. */
export function compilePaths<Entry extends { path: string }>(
  entries: readonly Entry[],
): (path: string) => Found<Entry> | null {
  const matchers = entries.map((entry) => {
    return { entry, match: compileTemplate(apiPaths.root + entry.path) };
  });
  return (path) => {
    for (const { entry, match } of matchers) {
      const values = match(path);
      if (values) return { entry, value: Object.values(values)[0] ?? '' };
    }
    return null;
  };
}
