/** What reads addresses, forms and responses. It brings zod: only `loadReading` may import it. */
export { browseAnswerSchema } from '../model/browse-response.ts';
export { searchAnswerSchema, suggestionsSchema } from '../search/result.ts';
export { querySchemas, readQuery } from '../routes/queries.ts';
