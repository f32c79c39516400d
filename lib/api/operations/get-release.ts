import { z } from 'zod';

import { listTexts } from '../../model/texts.ts';
import { findOutdatedSince } from '../../model/versions.ts';
import { paths } from '../../routes/paths.ts';
import { ok } from '../../base/result.ts';
import { defineOperation } from '../operation.ts';
import { findReadable } from '../readable-release.ts';
import { fullReleaseSchema } from '../schemas.ts';

import type { Release } from '../../model/release.ts';
import type { ReleaseText } from '../../model/text.ts';

export const getRelease = defineOperation({
  id: 'getRelease',
  path: '/releases/{slug}',
  description:
    'The whole record: texts, alignment, translation notes, hashes, and what was revised when. ' +
    'Blocks of the same id in both languages are the same passage. The record is whole, however long: some ' +
    'transcripts have several megabytes.',
  query: z.strictObject({}),
  pathValue: 'The permanent name of the release',
  result: fullReleaseSchema,
  problems: ['not-found', 'withdrawn'],
  // Two texts as long as `check` lets them be, each block with its keys.
  largest: 8 * 1024 * 1024,
  respond: async (_, { store, origin }, slug) => {
    const release = await findReadable(store, slug);
    return release.ok ? ok(toFullRelease(release.value, origin)) : release;
  },
});

/** What concerns editors alone stays here: a new key of the record is public when it is named here. */
function toFullRelease(release: Release, origin: string): z.input<typeof fullReleaseSchema> {
  const { slug, body, kind, publishedAt, about, people, places, documents, events } = release;
  const { related, otherAccounts, legacyPaths, notes } = release;
  const { occasion, participants, act } = release;
  const texts = listTexts(release);
  return {
    ...{ slug, body, kind, publishedAt, about, people, places, documents, events },
    ...{ occasion, participants, act },
    ...{ related, otherAccounts, legacyPaths, notes },
    texts: Object.fromEntries(
      texts.map(({ language, text }) => [
        language,
        toFullText(text, findOutdatedSince(release, language)),
      ]),
    ),
    urls: Object.fromEntries(
      texts.map(({ language }) => [language, `${origin}${paths.release(language, slug)}`]),
    ),
  };
}

function toFullText({ revisions, ...text }: ReleaseText, outdatedSince: string | null) {
  return {
    ...text,
    ...(revisions && { revisions: revisions.map(({ previous: _, ...metadata }) => metadata) }),
    ...(outdatedSince !== null && { outdatedSince }),
  };
}
