import { lookForNewEdition } from '../lib/served-content.ts';
import { startWatcher } from './watcher.ts';

import type { PageCache } from './pages/page-cache.ts';
import type { Watcher } from './watcher.ts';
import type { Logger } from 'pino';

type EditionWatchOptions = { pages: PageCache; log: Logger };

/**
 * Looks at the pointer of the current edition every two seconds. The new store is opened first, then the
 * pages that it changes are dropped; when it cannot be opened, the old one stays served.
 */
export function watchEdition({ pages, log }: EditionWatchOptions): Watcher {
  return startWatcher({
    name: 'edition',
    interval: 2000,
    log,
    look: async () => {
      const swapped = await lookForNewEdition();
      if (!swapped.ok) return swapped.error.message;
      const { hasChanged, editionId, changedSlugs } = swapped.value;
      if (hasChanged) {
        pages.drop(new Set(changedSlugs));
        log.info({ edition: editionId, changed: changedSlugs }, 'edition changed');
      }
      return null;
    },
  });
}
