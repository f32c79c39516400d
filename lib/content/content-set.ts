import { bodySchema } from '../model/body.ts';
import { releaseSchema } from '../model/release.ts';
import { redirectsSchema, siteSchema } from '../model/site.ts';
import { termSchema } from '../model/term.ts';

import type { GovernmentBody } from '../model/body.ts';
import type { DraftName, Release } from '../model/release.ts';
import type { Redirects, Site } from '../model/site.ts';
import type { Term } from '../model/term.ts';

/** A record and the file that it was read from, relative to the content folder. */
export type Sourced<T> = { file: string; record: T };

/** Everything that could be read; `null` and absent members have their own problems. */
export type ContentSet = {
  site: Sourced<Site> | null;
  redirects: Sourced<Redirects> | null;
  bodies: readonly Sourced<GovernmentBody>[];
  terms: readonly Sourced<Term>[];
  releases: readonly Sourced<Release>[];
  /** Drafts that are not finished: what they are called is all that is known of them. */
  drafts: readonly Sourced<DraftName>[];
  /** Files that are there but cannot be used: what refers to them is not reported a second time. */
  broken: readonly string[];
};

/** Which files the record consists of, and what each has to be. */
export const fileKinds = {
  site: { pattern: /^site\.json$/u, schema: siteSchema },
  redirects: { pattern: /^redirects\.json$/u, schema: redirectsSchema },
  body: { pattern: /^bodies\/[^/]+\.json$/u, schema: bodySchema },
  term: { pattern: /^terms\/[^/]+\.json$/u, schema: termSchema },
  release: { pattern: /^releases\/\d{4}\/[^/]+\.json$/u, schema: releaseSchema },
} as const;

export type FileKind = keyof typeof fileKinds;

/** What a path means by its place; null: nothing of the record lies there. */
export function fileKindOf(file: string): FileKind | null {
  const kinds = ['site', 'redirects', 'body', 'term', 'release'] as const;
  return kinds.find((kind) => fileKinds[kind].pattern.test(file)) ?? null;
}

/** `releases/2015/x.json` → `x`: what the id or slug of the record has to be. */
export function baseNameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.json$/u, '');
}
