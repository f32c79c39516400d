import { z } from 'zod';

import { toCorpusUnits } from '../exports/corpus-unit.ts';
import { jsonl } from '../exports/jsonl.ts';
import { tmx } from '../exports/tmx.ts';
import { tsv } from '../exports/tsv.ts';
import { hashJson } from '../model/hash.ts';
import { toPlainText } from '../model/inline.ts';
import { listParts, placeBlocks } from '../model/parts.ts';
import { exportFormats } from '../routes/api-files.ts';
import { paths } from '../routes/paths.ts';

import type { CorpusFormat } from '../exports/corpus-format.ts';
import type { Language } from '../model/languages.ts';
import type { Release } from '../model/release.ts';
import type { CorpusReading } from '../store/corpus-store.ts';
import type { ExportFormat } from '../routes/api-files.ts';
import type { ApiContext, Stream } from './operation.ts';

/** Raise it when the same units are written in another way: their tags would lie. */
const exportVersion = 2;

const formats: Readonly<Record<ExportFormat, CorpusFormat>> = { tmx, tsv, jsonl };

export const formatSchema = z
  .enum(exportFormats, { error: 'unknownValue' })
  .describe('TMX 1.4b, tab-separated values, or a JSON object a line');

const meanings: Readonly<Record<ExportFormat, string>> = {
  tmx: 'With format=tmx: a unit a passage',
  tsv: 'With format=tsv: a line a passage, the first line names the columns',
  jsonl: 'With format=jsonl: a line a passage, each a CorpusUnit',
};

export const mediaTypes: Readonly<Record<string, string>> = Object.fromEntries(
  exportFormats.map((name) => [formats[name].mediaType.split(';', 1)[0] ?? '', meanings[name]]),
);

/** What is left out is said before anything is sent. */
export const countHeaders = {
  'X-Units': 'Passages in the answer, each in both languages',
  'X-Skipped-Units': 'Passages left out: only one of the two texts has them',
  'X-Releases': 'Releases with both texts',
  'X-Skipped-Releases': 'Releases left out: they have one text',
} as const;

type CorpusRequest = {
  format: ExportFormat;
  /** Without the extension. */
  name: string;
  /** What was asked for, besides the version of the content. */
  question: unknown;
  isLong: boolean;
};

export async function toCorpusStream(
  reading: CorpusReading,
  { format: formatName, name, question, isLong }: CorpusRequest,
  { store, origin }: ApiContext,
): Promise<Stream> {
  const format = formats[formatName];
  const { demonstration: isDemonstration = false } = await store.getSite();
  const { version, units, skippedUnits, releases, skippedReleases } = reading;
  const contextOf = (release: Release) => {
    const places = placeBlocks(release, listParts(release));
    return {
      isDemonstration,
      toPlainText,
      // The title and the lead stand where the page begins, and have no anchors.
      urlOf: (language: Language, slug: string, block: string) => {
        const anchor = isAnchor(block) ? block : undefined;
        return origin + paths.release(language, slug, anchor, places.get(block));
      },
    };
  };
  const head = format.head({ isDemonstration, about: origin + paths.aboutPage('en', 'corpus') });

  return {
    isLong,
    mediaType: format.mediaType,
    fileName: `${isDemonstration ? 'demonstration-' : ''}${name}.${format.extension}`,
    headers: {
      'X-Units': String(units),
      'X-Skipped-Units': String(skippedUnits),
      'X-Releases': String(releases),
      'X-Skipped-Releases': String(skippedReleases),
    } satisfies Record<keyof typeof countHeaders, string>,
    etag: `"${hashJson([exportVersion, version, origin, formatName, question])}"`,
    chunks: async function* () {
      yield head;
      for await (const batch of reading.read()) {
        // A chunk a release: none is longer than what one record makes.
        for (const release of batch)
          yield toCorpusUnits(release, contextOf(release)).map(format.unit).join('');
      }
      yield format.tail;
    },
  };
}

function isAnchor(block: string): boolean {
  return block !== 'title' && block !== 'lead';
}
