import { listParts, placeBlocks } from '../../lib/model/parts.ts';

import type { Partible } from '../../lib/model/parts.ts';
import type { PartQuery } from '../../lib/routes/release-queries.ts';
import type { Resolution, PageResolution } from './resolution.ts';

type PartView = {
  /** What is cut into parts; null: it is gone. Read only when more than the first part is wanted. */
  read: () => Promise<Partible | null>;
  toAddress: (block?: string, part?: number) => string;
  toPage: (part: number) => PageResolution;
};

/** `?part=2` of a view of a release, and `?p=p1234`, which leads to the part that has the block. */
export async function findPartPage(
  { part, p: block }: PartQuery,
  { read, toAddress, toPage }: PartView,
): Promise<Resolution | null> {
  if (part === 1 && block === undefined) return toPage(1);
  const release = await read();
  if (!release) return null;
  const parts = listParts(release);
  if (block === undefined) return part <= parts.length ? toPage(part) : null;
  const found = placeBlocks(release, parts).get(block);
  const location = found === undefined ? toAddress() : toAddress(block, found);
  // The part of a block can change with the words before it.
  return { kind: 'redirect', location, isTemporary: true };
}
