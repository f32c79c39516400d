import { z } from 'zod';

import { pairTexts } from '../../texts/pair-texts.ts';
import { toPlainText } from '../../model/inline.ts';
import { ok } from '../../base/result.ts';
import { findReadable } from '../readable-release.ts';
import { countHeaders, formatSchema, mediaTypes, toCorpusStream } from '../corpus-stream.ts';
import { defineFileOperation } from '../operation.ts';

import type { Release } from '../../model/release.ts';
import type { CorpusReading } from '../../store/corpus-store.ts';

export const exportRelease = defineFileOperation({
  id: 'exportRelease',
  path: '/releases/{slug}/export',
  description: 'The passages that both texts have. A release with one text has none.',
  query: z.strictObject({ format: formatSchema }),
  pathValue: 'The permanent name of the release',
  mediaTypes,
  headers: countHeaders,
  problems: ['not-found', 'withdrawn'],
  respond: async ({ format }, context, slug) => {
    // Before the record is read: a tag of an older version than its bytes is asked for again.
    const version = context.store.version();
    const release = await findReadable(context.store, slug);
    if (!release.ok) return release;
    const request = { format, name: slug, question: { slug }, isLong: false };
    return ok(await toCorpusStream(toReading(release.value, version), request, context));
  },
});

function toReading(release: Release, version: string): CorpusReading {
  const { pairs, lonely } = pairTexts(release.texts, toPlainText);
  const hasBoth = release.texts.ru !== undefined && release.texts.en !== undefined;
  return {
    version,
    units: pairs.length,
    skippedUnits: lonely,
    releases: hasBoth ? 1 : 0,
    skippedReleases: hasBoth ? 0 : 1,
    async *read() {
      yield await Promise.resolve([release]);
    },
  };
}
