import { toStoredRedirectKey } from '../record/redirect-path.ts';
import { makeError } from '../problem.ts';
import { isRealAddress } from './real-address.ts';

import type { JsonPath, Problem } from '../problem.ts';
import type { Check, CheckContext } from './context.ts';

type OldPath = { file: string; path: JsonPath; from: string; to: string | null };

/** An old path leads to one place, wherever it is written. */
export const checkOldPathDuplicates: Check = (context) => {
  const groups = Map.groupBy(listOldPaths(context), ({ from }) => from);
  return [...groups].flatMap(([, [first, ...others]]) =>
    others.map(({ file, path, from }) =>
      makeError(
        file,
        path,
        `"${from}" is an old path of ${first?.file ?? 'another file'} as well`,
        'keep one of them',
      ),
    ),
  );
};

/** A redirect never hides a page that exists (docs/architecture.md, "Addresses"). */
export const checkShadowing: Check = (context) =>
  listOldPaths(context).flatMap(({ file, path, from }) =>
    isRealAddress(from, context)
      ? [
          makeError(
            file,
            path,
            `"${from}" is an address of this site`,
            'remove it: the page would be hidden',
          ),
        ]
      : [],
  );

/** A redirect leads to a page that exists, in one step or several, and not round in circles. */
export const checkRedirectTargets: Check = (context) => {
  const redirects = listRedirects(context);
  const next = new Map(listOldPaths(context).map(({ from, to }) => [from, to]));
  return redirects.flatMap(({ file, index, from, to }): Problem[] => {
    const path = ['redirects', index, 'to'];
    const end = followRedirects(to, next, from);
    if (end.isLoop) {
      return [makeError(file, path, `leads back to "${from}"`, 'write the page it should end at')];
    }
    if (end.at === null || isRealAddress(end.at, context)) return [];
    return [
      makeError(
        file,
        path,
        `"${end.at}" is not a page of this site`,
        'write an address that exists',
      ),
    ];
  });
};

/** The end of a chain; `at` null: it ends at a release by its legacy path. */
function followRedirects(
  to: string,
  next: ReadonlyMap<string, string | null>,
  from: string,
): { isLoop: boolean; at: string | null } {
  const seen = new Set([from]);
  let at: string | null = to;
  while (at !== null && next.has(at)) {
    if (seen.has(at)) return { isLoop: true, at };
    seen.add(at);
    at = next.get(at) ?? null;
  }
  return { isLoop: false, at };
}

function listOldPaths(context: CheckContext): readonly OldPath[] {
  const legacy = context.content.releases.flatMap(({ file, record }) =>
    (record.legacyPaths ?? []).map((path, index) => ({
      file,
      path: ['legacyPaths', index],
      from: toStoredRedirectKey(path),
      to: null,
    })),
  );
  const written = listRedirects(context).map(({ file, index, from, to }) => ({
    file,
    path: ['redirects', index, 'from'],
    from,
    to,
  }));
  return [...legacy, ...written];
}

function listRedirects({ content: { redirects } }: CheckContext) {
  return (redirects?.record.redirects ?? []).map(({ from, to }, index) => ({
    file: redirects?.file ?? '',
    index,
    from: toStoredRedirectKey(from),
    to: toStoredRedirectKey(to),
  }));
}
