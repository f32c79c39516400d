import { z } from 'zod';

import { fileKinds } from '../content-set.ts';

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
 * because that is what VS Code understands in full. What spans several fields is said by the check only.
 */
export function listJsonSchemas(): readonly { name: string; text: string }[] {
  return kinds.map((kind) => {
    const { $schema, ...rest } = z.toJSONSchema(fileKinds[kind].schema, {
      io: 'input',
      target: 'draft-7',
    });
    const schema = { $schema, title: titles[kind], ...rest };
    return { name: `${kind}.schema.json`, text: `${JSON.stringify(schema, null, 2)}\n` };
  });
}
