import { isSlug } from './addresses.ts';
import { refreshOfflinePages } from './offline-pages.ts';
import { forget, isKept, keep, saveOpened } from './cache-buckets.ts';

import type { OfflineAnswer } from '../enhance/offline-message.ts';

/** What a page of this portal asks about its release. */
export async function handleRequest(data: unknown): Promise<OfflineAnswer | null> {
  if (typeof data !== 'object' || data === null || !('act' in data) || !('slug' in data))
    return null;
  const { act, slug } = data;
  if (!isSlug(slug)) return null;
  try {
    const isRoomLeft = await perform(act, slug);
    return { isKept: await isKept(slug), outcome: isRoomLeft ? 'done' : 'full' };
  } catch {
    // The portal or the room on the device has an end; the page that asked says so where it was asked to.
    return { isKept: await isKept(slug).catch(() => false), outcome: 'failed' };
  }
}

/** False: too many are kept. */
async function perform(act: unknown, slug: string): Promise<boolean> {
  switch (act) {
    case 'open':
      await saveOpened(slug);
      await refreshOfflinePages();
      return true;
    case 'keep':
      return keep(slug);
    case 'forget':
      await forget(slug);
      return true;
    default:
      return true;
  }
}
