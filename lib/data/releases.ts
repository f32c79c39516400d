import { cacheLife } from 'next/cache';

import { localizeRelease } from '../content/localize.ts';
import { servedContent } from '../served-content.ts';

import type { Language } from '../content/languages.ts';
import type { Page, ReleaseListQuery } from '../content/store.ts';
import type { LocalizedRelease, ReleaseSummary } from '../content/types.ts';

/** One release in one language, or in the language that exists; null when there is none to read. */
export async function getRelease(slug: string, locale: Language): Promise<LocalizedRelease | null> {
  return readRelease(slug, locale, servedContent().version());
}

export async function listReleases(query: ReleaseListQuery): Promise<Page<ReleaseSummary>> {
  return readReleases(query, servedContent().version());
}

async function readRelease(slug: string, locale: Language, _version: string) {
  'use cache';
  cacheLife('edition');
  const release = await servedContent().findRelease(slug);
  if (!release) return null;
  return localizeRelease(
    release,
    locale,
    await servedContent().listSummaries(release.related ?? []),
  );
}

async function readReleases(query: ReleaseListQuery, _version: string) {
  'use cache';
  cacheLife('edition');
  return servedContent().listReleases(query);
}
