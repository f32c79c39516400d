import { fail, ok } from '../base/result.ts';

import type { Release } from '../model/release.ts';
import type { Result } from '../base/result.ts';
import type { ApiStore } from './operation.ts';
import type { ProblemFacts } from './problem.ts';

/** A release that may be read; else why not. */
export async function findReadable(
  store: Pick<ApiStore, 'findRelease'>,
  slug: string,
): Promise<Result<Release, ProblemFacts>> {
  const release = await store.findRelease(slug);
  if (release === null) {
    return fail({
      kind: 'not-found',
      detail: 'There is no release of this name.',
      parameter: 'slug',
    });
  }
  return release.status === 'withdrawn' ? fail(toWithdrawal(release)) : ok(release);
}

function toWithdrawal({ withdrawnAt, reason, replacedBy }: Release): ProblemFacts {
  return {
    kind: 'withdrawn',
    detail: 'The release was removed from this portal; its text is no longer given out.',
    ...(withdrawnAt !== undefined && { withdrawnAt }),
    ...(reason !== undefined && { reason }),
    ...(replacedBy !== undefined && { replacedBy }),
  };
}
