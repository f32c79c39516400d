/** Readers page through lists in steps of this many releases. */
export const pageSize = 20;

export type Page<T> = {
  items: readonly T[];
  page: number;
  pageCount: number;
  total: number;
};
