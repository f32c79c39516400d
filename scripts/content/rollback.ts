import { writePointer } from '../../lib/editions/pointer.ts';
import { env } from '../../lib/config/env.ts';
import { createCommand } from './command.ts';
import { findEdition, readEditions } from './editions.ts';

export const rollbackCommand = createCommand(
  'rollback',
  'serve an edition again that is still kept; without an id: list them',
  ['', '3fa85f64'],
)
  .argument('[id]', 'the first digits of its id')
  .action(async (id?: string) => {
    process.exitCode = await rollback(id);
  });

async function rollback(id: string | undefined): Promise<number> {
  const { editions, served } = await readEditions();
  if (id === undefined) {
    for (const { editionId, builtAt } of editions) {
      const mark = editionId === served ? '  served' : '';
      console.log(`${editionId}  ${builtAt.toISOString()}${mark}`);
    }
    return 0;
  }
  const found = findEdition(editions, id);
  if (!found.ok) {
    console.error(found.error);
    return 1;
  }
  const { editionId, file } = found.value;
  await writePointer(env.dataDir, { editionId, file, builtAt: new Date().toISOString() });
  console.log(`Served from now on: edition ${editionId}`);
  return 0;
}
