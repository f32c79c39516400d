import { querySchemas } from './queries.ts';
import { releaseQuerySchemas } from './release-queries.ts';

/** Every name that some address reads. */
const declared: ReadonlySet<string> = new Set(
  Object.values({ ...querySchemas, ...releaseQuerySchemas }).flatMap(({ shape }) =>
    Object.keys(shape),
  ),
);

/** Whether an address asks for something; what no address declares, such as the marks of a link, asks for nothing. */
export function isQuery(parameters: URLSearchParams): boolean {
  return parameters.keys().some((name) => declared.has(name));
}
