import { pollEdition, servedHeldBack } from '../../lib/services/current-content.ts';
import { startPoller } from './poller.ts';

import type { HeldBack } from '../../lib/editions/pointer.ts';
import type { SwapReport } from '../../lib/editions/current-store.ts';
import type { StoreError } from '../../lib/store/store-error.ts';
import type { Result } from '../../lib/base/result.ts';
import type { FailingPages } from '../observability/failing-pages.ts';
import type { Pages } from '../render/pages.ts';
import type { Poller } from './poller.ts';
import type { Logger } from 'pino';

/** Reads the pointer of the current edition once. */
export type PollEdition = () => Promise<Result<SwapReport, StoreError>>;

type PollEditionOptions = {
  pages: Pick<Pages, 'revalidate'>;
  failing: FailingPages;
  log: Pick<Logger, 'info'>;
};

/**
 * The new store is opened first, then the pages that it changes become stale; when it cannot be opened, the
 * old one stays served.
 */
export function createPollEdition({ pages, failing, log }: PollEditionOptions): PollEdition {
  return async () => {
    const swapped = await pollEdition();
    if (swapped.ok && swapped.value.hasChanged) {
      const { editionId, changedSlugs } = swapped.value;
      pages.revalidate(new Set(changedSlugs));
      failing.forget();
      log.info({ edition: editionId, changed: changedSlugs }, 'edition changed');
    }
    return swapped;
  };
}

/** Polls every two seconds: whoever cannot call the webhook has a publish within five. */
export function startEditionPoller(poll: PollEdition, log: Logger): Poller {
  return startPoller({
    name: 'edition',
    interval: 2000,
    log,
    poll: async () => {
      const swapped = await poll();
      return swapped.ok ? describeHeldBack(servedHeldBack()) : swapped.error.message;
    },
  });
}

/** Readers see these as they were; null: everything is served as its file is. */
export function describeHeldBack(heldBack: readonly HeldBack[]): string | null {
  if (heldBack.length === 0) return null;
  const lines = heldBack.map(
    ({ file, problem, remedy }) => `  ${file}: ${problem}\n      → ${remedy}`,
  );
  return `these files are held back, what was published last is served:\n${lines.join('\n')}`;
}
