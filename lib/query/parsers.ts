/** What reads addresses, forms and responses. It brings zod: only `loadParsers` may import it. */
export { browseResponseSchema } from '../model/browse-response.ts';
export { searchResultSchema, suggestionsSchema } from '../search/result.ts';
export { querySchemas, readQuery } from '../routes/queries.ts';
