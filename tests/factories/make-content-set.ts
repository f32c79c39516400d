import { makeBody, makeSite } from './make-frame.ts';
import { releaseFile } from './write-content.ts';

import type { ContentSet } from '../../lib/content/content-set.ts';
import type { Records } from './write-content.ts';

/** Records as the reader hands them on, without files. */
export function makeContentSet(records: Records = {}): ContentSet {
  const { bodies = [makeBody()], terms = [], releases = [], redirects = [] } = records;
  const site = records.site ?? makeSite({ menu: bodies.map(({ id }) => id) });
  return {
    site: { file: 'site.json', record: site },
    redirects: { file: 'redirects.json', record: { redirects } },
    bodies: bodies.map((record) => ({ file: `bodies/${record.id}.json`, record })),
    terms: terms.map((record) => ({ file: `terms/${record.id}.json`, record })),
    releases: releases.map((record) => ({ file: releaseFile(record), record })),
    drafts: [],
    broken: [],
  };
}
