import { listEditions } from '../../lib/editions/list-editions.ts';
import { editionStorage } from '../../lib/services/edition-storage.ts';
import { readPointer, writePointer } from '../../lib/editions/pointer.ts';
import { env } from '../../lib/config/env.ts';
import { createCommand } from './command.ts';

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
  const { dataDir } = env;
  const pointer = readPointer(dataDir);
  const served = pointer.ok ? pointer.value.editionId : null;
  const editions = await listEditions(dataDir, editionStorage);

  if (id === undefined) {
    for (const { editionId, builtAt } of editions) {
      const mark = editionId === served ? '  served' : '';
      console.log(`${editionId}  ${builtAt.toISOString()}${mark}`);
    }
    return 0;
  }
  const [edition, ...more] = editions.filter(({ editionId }) => editionId.startsWith(id));
  if (!edition || more.length > 0) {
    console.error(
      `${more.length > 0 ? 'More than one edition begins' : 'No edition begins'} with ${id}.`,
    );
    return 1;
  }
  const { editionId, file } = edition;
  await writePointer(dataDir, { editionId, file, builtAt: new Date().toISOString() });
  console.log(`Served from now on: edition ${editionId}`);
  return 0;
}
