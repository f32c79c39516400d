import { z } from 'zod';

import { blockSchema } from '../../model/block.ts';
import { fileKinds } from '../content-set.ts';
import { blockSnippets } from './block-snippets.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const titles = {
  site: 'The site: its name and menu',
  redirects: 'Old paths that lead elsewhere',
  body: 'A government body',
  term: 'A name or term in both languages',
  release: 'A release: one record, two texts',
} as const;

const kinds = ['site', 'redirects', 'body', 'term', 'release'] as const;

/**
 * JSON Schemas for editors' programs, from the schemas that the check uses: file name and text. Draft 7,
 * because that is what VS Code understands in full, and its own keywords
 * (https://code.visualstudio.com/docs/languages/json). What spans several fields is said by the check only.
 */
export function listJsonSchemas(): readonly { name: string; text: string }[] {
  return kinds.map((kind) => {
    const { $schema, ...rest } = z.toJSONSchema(fileKinds[kind].schema, {
      ...{ io: 'input', target: 'draft-7' },
      override: ({ zodSchema, jsonSchema, path }) => {
        explainPattern(zodSchema, jsonSchema);
        nameKeys(jsonSchema, path);
        if (zodSchema === blockSchema) jsonSchema['defaultSnippets'] = blockSnippets;
      },
    });
    const schema = { $schema, title: titles[kind], ...rest };
    return { name: `${kind}.schema.json`, text: `${JSON.stringify(schema, null, 2)}\n` };
  });
}

/** No id, date, address or hash is written so. */
const misspelt = '?';

/** What is wrong, in the words of the check instead of the pattern. */
function explainPattern(zodSchema: z.core.$ZodType, jsonSchema: JsonSchema): void {
  if (jsonSchema.pattern === undefined) return;
  const { error } = z.safeParse(zodSchema, misspelt);
  const issue = error?.issues.find(({ code }) => code === 'invalid_format');
  if (issue && !issue.message.includes('pattern')) {
    jsonSchema['patternErrorMessage'] = issue.message;
  }
}

/** Keys by name, which programs offer: of an object by language both languages. */
function nameKeys(jsonSchema: JsonSchema, path: readonly (string | number)[]): void {
  const { propertyNames, additionalProperties } = jsonSchema;
  const keys = typeof propertyNames === 'object' ? propertyNames.enum : undefined;
  if (keys === undefined || typeof additionalProperties !== 'object') return;
  const member = { $ref: ['#', ...path, 'additionalProperties'].join('/') };
  jsonSchema.properties = Object.fromEntries(keys.map((key) => [String(key), member]));
}
