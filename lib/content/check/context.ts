import { baseNameOf } from '../content-set.ts';

import type { ContentSet, Sourced } from '../content-set.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { GovernmentBody } from '../../model/body.ts';
import type { Release } from '../../model/release.ts';
import type { Term } from '../../model/term.ts';

/** What cross-record checks look at, looked up once. */
export type CheckContext = {
  content: ContentSet;
  now: Date;
  /** Ids and slugs that exist, broken files included. */
  known: Record<ReferenceKind, ReadonlySet<string>>;
  bodies: ReadonlyMap<string, GovernmentBody>;
  terms: ReadonlyMap<string, Term>;
};

export type ReferenceKind = 'body' | 'term' | 'release';

/** A rule over the whole record. */
export type Check = (context: CheckContext) => readonly Diagnostic[];

/** A rule over one release by itself. */
export type ReleaseCheck = (
  release: Sourced<Release>,
  context: CheckContext,
) => readonly Diagnostic[];

export function createContext(content: ContentSet, now: Date): CheckContext {
  return {
    content,
    now,
    known: {
      body: new Set([...ids(content.bodies), ...brokenIn(content, 'bodies/')]),
      term: new Set([...ids(content.terms), ...brokenIn(content, 'terms/')]),
      release: new Set([
        ...content.releases.map(({ record }) => record.slug),
        ...brokenIn(content, 'releases/'),
      ]),
    },
    bodies: new Map(content.bodies.map(({ record }) => [record.id, record])),
    terms: new Map(content.terms.map(({ record }) => [record.id, record])),
  };
}

function ids(sources: readonly Sourced<{ id: string }>[]): readonly string[] {
  return sources.map(({ record }) => record.id);
}

function brokenIn({ broken }: ContentSet, folder: string): readonly string[] {
  return broken.filter((file) => file.startsWith(folder)).map(baseNameOf);
}
