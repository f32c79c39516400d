import { makeDemoRelease } from '../tooling/demo/make-demo-release.ts';
import { toEdition } from '../lib/editions/edition.ts';
import { writeEdition } from '../lib/store/sqlite/write/write-edition.ts';
import { analyse } from '../lib/search/analyse.ts';

import type { ContentSet } from '../lib/content/content-set.ts';
import type { GovernmentBody } from '../lib/model/body.ts';
import type { Release } from '../lib/model/release.ts';

const line = (text: string) => ({ ru: text, en: text });

const bodies: readonly GovernmentBody[] = ['one', 'two', 'three'].map((id) => ({
  ...{ id, menuLabel: line(id), name: line(id) },
  ...{ statusAsOf: '2026-01-01', facts: [] },
}));

/** Demonstration records, the same for the same seed. */
export function makeReleases(count: number, seed: string): readonly Release[] {
  return Array.from({ length: count }, (_, number) => makeDemoRelease(seed, number, bodies));
}

/** Writes an edition of these records and says how long that took. */
export function writeBenchEdition(
  file: string,
  releases: readonly Release[],
  terms: ContentSet['terms'] = [],
): void {
  const started = performance.now();
  writeEdition(file, makeEdition(releases, terms), analyse);
  const seconds = (performance.now() - started) / 1000;
  console.log(`${releases.length} bilingual documents written in ${seconds.toFixed(1)} s`);
}

function makeEdition(releases: readonly Release[], terms: ContentSet['terms']) {
  const site = {
    ...{ name: line('Bench'), title: line('Bench'), description: line('Bench') },
    ...{ independence: line('Bench'), menu: bodies.map(({ id }) => id) },
  };
  const sourced = <T>(record: T) => ({ file: '', record });
  const content = {
    ...{ site: sourced(site), redirects: null, terms, drafts: [], broken: [] },
    ...{ bodies: bodies.map(sourced), releases: releases.map(sourced) },
  };
  return toEdition(content, site);
}
