import { makeText } from './make-text.ts';

import type { Release } from '../../lib/model/release.ts';

/** A published release of the body `mfa` in both languages. */
export function makeRelease(changes: Partial<Release> = {}): Release {
  return {
    slug: '2015-01-25-call',
    body: 'mfa',
    kind: 'press-release',
    publishedAt: '2015-01-25',
    status: 'published',
    texts: { ru: makeText({ title: 'Название' }), en: makeText() },
    ...changes,
  };
}

/** A note of this portal in both languages. */
export function makeNote(changes: Partial<Release> = {}): Release {
  const origin = 'portal-original';
  return makeRelease({
    slug: '2026-11-01-note',
    kind: 'note',
    publishedAt: '2026-11-01',
    about: '1993-12-12',
    texts: { ru: makeText({ origin, title: 'Справка' }), en: makeText({ origin, title: 'Note' }) },
    ...changes,
  });
}
