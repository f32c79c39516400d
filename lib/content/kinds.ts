import { releaseKinds } from './schema/release.ts';

import type { ReleaseKind } from './schema/release.ts';

/** Kinds that bodies publish; notes are the portal's own and never stand among them. */
export const officialKinds: readonly ReleaseKind[] = releaseKinds.filter((kind) => kind !== 'note');
