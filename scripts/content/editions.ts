import { listEditions } from '../../lib/editions/list-editions.ts';
import { readPointer } from '../../lib/editions/pointer.ts';
import { fail, ok } from '../../lib/base/result.ts';
import { env } from '../../lib/config/env.ts';
import { editionStorage } from '../../lib/services/edition-storage.ts';

import type { StoredEditionFile } from '../../lib/editions/list-editions.ts';
import type { Result } from '../../lib/base/result.ts';

/** The editions that are kept, newest first, and which of them is served; null: none. */
export async function readEditions() {
  const pointer = readPointer(env.dataDir);
  return {
    editions: await listEditions(env.dataDir, editionStorage),
    served: pointer.ok ? pointer.value.editionId : null,
  };
}

/** The edition whose id begins so; fails with a sentence. */
export function findEdition(
  editions: readonly StoredEditionFile[],
  id: string,
): Result<StoredEditionFile, string> {
  const [edition, ...more] = editions.filter(({ editionId }) => editionId.startsWith(id));
  if (edition && more.length === 0) return ok(edition);
  return fail(`${edition ? 'More than one edition begins' : 'No edition begins'} with ${id}.`);
}
