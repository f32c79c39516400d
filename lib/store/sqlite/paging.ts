import type { Page } from '../../model/page.ts';

export type PageRequest = { page: number; pageSize: number };

/** Page numbers begin with 1; anything else is a mistake of the caller, who parses what readers write. */
export function toPageRequest(page = 1, pageSize: number): PageRequest {
  if (!Number.isSafeInteger(page) || page < 1) throw new RangeError(`There is no page ${page}.`);
  if (!Number.isSafeInteger(pageSize) || pageSize < 1) {
    throw new RangeError(`A page cannot have ${pageSize} entries.`);
  }
  return { page, pageSize };
}

/** SQL parameters of a page. */
export function toLimits({ page, pageSize }: PageRequest): { limit: number; offset: number } {
  return { limit: pageSize, offset: (page - 1) * pageSize };
}

/** A page after the last is empty; an empty list has no page at all. */
export function toPage<T>(
  items: readonly T[],
  total: number,
  { page, pageSize }: PageRequest,
): Page<T> {
  return { items, page, pageCount: Math.ceil(total / pageSize), total };
}
