/** What reads addresses, forms and answers. It brings zod: only `loadReading` may import it. */
export { browseAnswerSchema, searchAnswerSchema, suggestionsSchema } from '../content/summary.ts';
export { querySchemas, readQuery } from '../routes/queries.ts';
