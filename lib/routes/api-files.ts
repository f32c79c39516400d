import { toQueryString } from './query-string.ts';

import type { ReleasesQuery } from './queries.ts';

/** How the passages of releases can be had as a file. */
export const exportFormats = ['tmx', 'tsv', 'jsonl'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Files that the API gives; apart from the addresses in paths.ts, which islands carry. */
export const apiFiles = {
  /** `format` and the other parameters of the operation `citeRelease`. */
  citation: (slug: string, parameters: Record<string, string>) =>
    `/api/v1/releases/${slug}/citation?${new URLSearchParams(parameters).toString()}`,
  termTable: '/api/v1/terms.csv',
  releaseExport: (slug: string, format: ExportFormat) =>
    `/api/v1/releases/${slug}/export?format=${format}`,
  /** The order and the page of a list are no filters: the whole of it is exported. */
  corpus: (format: ExportFormat, { sort: _, page: __, ...filters }: Partial<ReleasesQuery> = {}) =>
    `/api/v1/corpus${toQueryString({ format, ...filters })}`,
} as const;
