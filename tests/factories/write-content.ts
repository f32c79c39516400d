import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { toMoscowDay } from '../../lib/model/moscow-day.ts';
import { makeBody, makeSite } from './make-frame.ts';

import type { GovernmentBody } from '../../lib/model/body.ts';
import type { Release } from '../../lib/model/release.ts';
import type { Redirects, Site } from '../../lib/model/site.ts';
import type { Term } from '../../lib/model/term.ts';

export type Records = {
  site?: Site;
  bodies?: readonly GovernmentBody[];
  terms?: readonly Term[];
  releases?: readonly Release[];
  redirects?: Redirects['redirects'];
};

/** A folder of its own below the system's one for temporary files; who asked removes it. */
export function makeFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'parallel-'));
}

/** Writes a record where it belongs; without bodies and a site there are one body and its menu. */
export async function writeContent(folder: string, records: Records): Promise<void> {
  const { bodies = [makeBody()], terms = [], releases = [], redirects } = records;
  const site = records.site ?? makeSite({ menu: bodies.map(({ id }) => id) });
  await writeRecord(folder, 'site.json', site);
  for (const body of bodies) await writeRecord(folder, `bodies/${body.id}.json`, body);
  for (const term of terms) await writeRecord(folder, `terms/${term.id}.json`, term);
  for (const release of releases) await writeRecord(folder, releaseFile(release), release);
  if (redirects) await writeRecord(folder, 'redirects.json', { redirects });
}

export function releaseFile({ publishedAt, slug }: Release): string {
  return `releases/${toMoscowDay(publishedAt).slice(0, 4)}/${slug}.json`;
}

export async function writeRecord(folder: string, file: string, record: unknown): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), `${JSON.stringify(record, null, 2)}\n`);
}
