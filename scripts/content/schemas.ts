import { join } from 'node:path';

import { listJsonSchemas } from '../../lib/content/commands/json-schemas.ts';
import { createFolder, writeFileAtomically } from '../../lib/content/write-file.ts';
import { createCommand } from './command.ts';

const folder = join(import.meta.dirname, '../../schemas');

export const schemasCommand = createCommand(
  'schemas',
  'write the JSON Schemas for editors’ programs',
  [''],
).action(async () => {
  await createFolder(folder);
  for (const { name, text } of listJsonSchemas()) {
    await writeFileAtomically(join(folder, name), text);
    console.log(`schemas/${name}`);
  }
});
