/** What reads addresses, forms and responses. It brings zod: only `loadReading` may import it. */
export { browseResponseSchema } from '../model/browse-response.ts';
export { searchResultSchema, suggestionsSchema } from '../search/result.ts';
export { querySchemas, readQuery } from '../routes/queries.ts';
