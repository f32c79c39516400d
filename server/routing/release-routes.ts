import { findVersion, listVersions } from '../../lib/model/versions.ts';
import { internalPaths } from '../../lib/routes/internal-paths.ts';
import { paths } from '../../lib/routes/paths.ts';
import { readQuery } from '../../lib/routes/queries.ts';
import { releaseQuerySchemas } from '../../lib/routes/release-queries.ts';
import { fail, ok } from '../../lib/base/result.ts';
import { badQuery, cacheable, invented } from './resolution.ts';
import { findPartPage } from './part-routes.ts';

import type { Language } from '../../lib/model/languages.ts';
import type { Release } from '../../lib/model/release.ts';
import type { QueryProblem } from '../../lib/routes/queries.ts';
import type { HistoryQuery } from '../../lib/routes/release-queries.ts';
import type { Result } from '../../lib/base/result.ts';
import type { Resolution, PageResolution, PageFinder, RoutingStore } from './resolution.ts';

type ReleaseRequest = {
  store: Pick<RoutingStore, 'findRelease'>;
  language: Language;
  slug: string;
  parameters: URLSearchParams;
};

type ReleaseFinder = (request: ReleaseRequest) => Resolution | null | Promise<Resolution | null>;

/** `/releases/{release}`, `?version=ru-1`, and its views; a withdrawn release has one page for all of them. */
export const releaseFinders = {
  release: ofRelease(findTextPage),
  parallel: ofRelease((request) =>
    findPart(request, paths.parallel, (language, slug, part) => {
      return { ...cacheable(language, internalPaths.parallel(language, slug, part)), slug };
    }),
  ),
  history: ofRelease(findHistoryPage),
  lite: ofRelease((request) => findPart(request, paths.lite, toLitePage), toLitePage),
} as const;

function ofRelease(find: ReleaseFinder, toWithdrawn = toWithdrawnPage): PageFinder {
  return async ({ store, language, values: { release: slug = '' }, parameters }) => {
    const state = await store.findReleaseState(slug);
    switch (state) {
      case 'published':
        return find({ store, language, slug, parameters });
      case 'withdrawn':
        return { ...toWithdrawn(language, slug), status: 410 };
      case null:
        return null;
      default:
        return state satisfies never;
    }
  };
}

function toWithdrawnPage(language: Language, slug: string): PageResolution {
  return { ...cacheable(language, internalPaths.withdrawn(language, slug)), slug };
}

/** A copy that a reader's device keeps must not be older than the page beside it. */
function toLitePage(language: Language, slug: string, part = 1): PageResolution {
  const path = paths.lite(language, slug, undefined, part);
  return { ...cacheable(language, path), slug, mustRevalidate: true };
}

type ToAddress = (language: Language, slug: string, block?: string, part?: number) => string;
type ToPage = (language: Language, slug: string, part: number) => PageResolution;

async function findPart(
  { store, language, slug, parameters }: ReleaseRequest,
  toAddress: ToAddress,
  toPage: ToPage,
): Promise<Resolution | null> {
  const query = readQuery(releaseQuerySchemas.part, parameters);
  if (!query.ok) return badQuery(language, { ...query.error, release: slug });
  return findPartPage(query.value, {
    read: () => store.findRelease(slug),
    toAddress: (block, part) => toAddress(language, slug, block, part),
    toPage: (part) => toPage(language, slug, part),
  });
}

type Compared = { from: string; to: string };

/** The release exists, whatever version is requested: one that there is not is a fault of the parameter. */
async function findTextPage(request: ReleaseRequest): Promise<Resolution | null> {
  const { store, language, slug, parameters } = request;
  const query = readQuery(releaseQuerySchemas.release, parameters);
  if (!query.ok) return badQuery(language, { ...query.error, release: slug });
  const { version } = query.value;
  if (version === undefined) {
    return findPart(request, paths.release, (_, __, part) => {
      return { ...cacheable(language, internalPaths.release(language, slug, part)), slug };
    });
  }
  const release = await store.findRelease(slug);
  const found = release && findVersion(release, version);
  if (!found) {
    const problem = { parameter: 'version', fault: 'unknownVersion', release: slug } as const;
    return badQuery(language, problem);
  }
  return findPartPage(query.value, {
    // A version is cut by its own words: they stay, whatever becomes of the other text.
    read: () => Promise.resolve({ texts: { [found.language]: found.text } }),
    toAddress: (block, part) => paths.version(language, slug, version, block, part),
    toPage: (part) => {
      const view = { slug, version, ...(part > 1 && { part }) };
      return { ...cacheable(language, internalPaths.version(language, view)), slug };
    },
  });
}

async function findHistoryPage(request: ReleaseRequest): Promise<Resolution | null> {
  const { store, language, slug, parameters } = request;
  const query = readQuery(releaseQuerySchemas.history, parameters);
  if (!query.ok) return badQuery(language, { ...query.error, release: slug });
  const { from, to } = query.value;
  if (from === undefined && to === undefined) {
    return { ...cacheable(language, internalPaths.history(language, { slug })), slug };
  }
  const release = await store.findRelease(slug);
  if (!release) return null;
  const compared = chooseVersions(release, query.value);
  if (!compared.ok) return badQuery(language, { ...compared.error, release: slug });
  const path = internalPaths.history(language, { slug, compared: compared.value });
  // Of many versions there are many pairs.
  return invented({ ...cacheable(language, path), slug });
}

/** Which two versions an address means: without `to` the current one, without `from` the one before `to`. */
function chooseVersions(
  release: Release,
  { from, to }: HistoryQuery,
): Result<Compared, QueryProblem> {
  const [named, other] = from === undefined ? [to, undefined] : [from, to];
  const parameter = from === undefined ? 'to' : 'from';
  const version = named === undefined ? null : findVersion(release, named);
  const text = version && release.texts[version.language];
  if (!version || !text) return fail({ parameter, fault: 'unknownVersion' });

  const versions = listVersions(version.language, text);
  if (from === undefined) {
    const before = versions.find(({ number }) => number === version.number - 1) ?? version;
    return ok({ from: before.id, to: version.id });
  }
  if (other === undefined) return ok({ from, to: versions[0]?.id ?? from });
  if (versions.some(({ id }) => id === other)) return ok({ from, to: other });
  const fault = findVersion(release, other) ? 'otherLanguage' : 'unknownVersion';
  return fail({ parameter: 'to', fault });
}
