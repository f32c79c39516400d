import { toStoredRedirectKey } from '../../model/redirect-path.ts';
import { createError } from '../diagnostic.ts';
import { isServedAddress } from './served-address.ts';
import { findPathFault } from './path-fault.ts';
import { isReserved } from './reserved-address.ts';

import type { JsonPath, Diagnostic } from '../diagnostic.ts';
import type { Sourced } from '../content-set.ts';
import type { Release } from '../../model/release.ts';
import type { Check, CheckContext } from './context.ts';

/** `written` as it stands in the record, `from` as it is looked up. */
type OldPath = {
  file: string;
  path: JsonPath;
  written: string;
  from: string;
  to: string | null;
};

/** An old path leads to one place, wherever it is written. */
export const checkOldPathDuplicates: Check = (context) => {
  const groups = Map.groupBy(listOldPaths(context), ({ from }) => from);
  return [...groups].flatMap(([, [first, ...others]]) =>
    others.map(({ file, path, from }) =>
      createError(
        file,
        path,
        `"${from}" is an old path of ${first?.file ?? 'another file'} as well`,
        'keep one of them',
      ),
    ),
  );
};

/** The server refuses some addresses before it looks anything up: such an old path leads nowhere. */
export const checkReachable: Check = (context) =>
  listOldPaths(context).flatMap(({ file, path, written }) => {
    const fault = findPathFault(written);
    return fault === null ? [] : [createError(file, path, ...fault)];
  });

/** A redirect never hides a page that exists (docs/decisions/0032-addresses-and-answers.md). */
export const checkShadowing: Check = (context) =>
  listOldPaths(context).flatMap(({ file, path, from }) =>
    isReserved(from, context)
      ? [
          createError(
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
  return redirects.flatMap(({ file, index, from, to }): Diagnostic[] => {
    const path = ['redirects', index, 'to'];
    const end = followRedirects(to, next, from);
    if (end.fault !== null) {
      return [createError(file, path, end.fault, 'write the page it should end at')];
    }
    if (end.at === null || isServedAddress(end.at, context)) return [];
    return [
      createError(
        file,
        path,
        `"${end.at}" is no address that this site answers`,
        'write an address that exists',
      ),
    ];
  });
};

/** Each chain is followed from each of its members; browsers give up at as many. */
const mostSteps = 20;

/** The end of a chain; `at` null: it ends at a release by its legacy path. `fault`: it has no end. */
function followRedirects(
  to: string,
  next: ReadonlyMap<string, string | null>,
  from: string,
): { fault: string | null; at: string | null } {
  const seen = new Set([from]);
  let at: string | null = to;
  while (at !== null && next.has(at)) {
    if (seen.has(at)) return { fault: `leads back to "${from}"`, at };
    if (seen.size > mostSteps) {
      return { fault: `leads through more than ${mostSteps} addresses`, at };
    }
    seen.add(at);
    at = next.get(at) ?? null;
  }
  return { fault: null, at };
}

/** Those of drafts come last: they take no path from what is served. */
function listOldPaths(context: CheckContext): readonly OldPath[] {
  const written = listRedirects(context).map(({ file, index, written: from, to }) =>
    toOldPath(file, ['redirects', index, 'from'], from, to),
  );
  const { releases } = context.content;
  return [
    ...releases.filter(({ record }) => record.status !== 'draft').flatMap(listLegacyPaths),
    ...written,
    ...releases.filter(({ record }) => record.status === 'draft').flatMap(listLegacyPaths),
  ];
}

function listLegacyPaths({ file, record }: Sourced<Release>): readonly OldPath[] {
  return (record.legacyPaths ?? []).map((written, index) =>
    toOldPath(file, ['legacyPaths', index], written, null),
  );
}

function toOldPath(file: string, path: JsonPath, written: string, to: string | null): OldPath {
  return { file, path, written, from: toStoredRedirectKey(written), to };
}

function listRedirects({ content: { redirects } }: CheckContext) {
  return (redirects?.record.redirects ?? []).map(({ from, to }, index) => ({
    file: redirects?.file ?? '',
    index,
    written: from,
    from: toStoredRedirectKey(from),
    to: toStoredRedirectKey(to),
  }));
}
