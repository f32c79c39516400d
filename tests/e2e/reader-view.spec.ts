import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { toWritten } from '../../lib/model/written.ts';
import { toPlainText } from '../../lib/model/inline.ts';
import { toScriptSigns } from '../../lib/model/script-signs.ts';
import { releaseSchema } from '../../lib/model/release.ts';
import { shownLanguage } from '../../lib/model/localize.ts';
import { paths } from '../../lib/routes/paths.ts';
import { makeRelease } from '../factories/make-release.ts';
import { everyBlock } from '../factories/every-block.ts';
import { makeBlock, makeText } from '../factories/make-text.ts';
import { releaseFile } from '../factories/write-content.ts';
import { openPortal } from './support/own-portal.ts';
import { readInReaderView } from './support/reader-view.ts';
import { expect, locales, test } from './support/test.ts';

import type { Language } from '../../lib/model/languages.ts';
import type { Block } from '../../lib/model/block.ts';
import type { Release } from '../../lib/model/release.ts';

const questions = { ru: ['Вы поедете?', 'Да.'], en: ['Will you go?', 'Yes.'] };
const clauses = {
  ru: ['Статья', 'Настоящий закон вступает в силу со дня опубликования'],
  en: ['Article', 'This Act enters into force on the day of its publication'],
};
const changes = {
  ru: 'Встреча, назначенная на 1 февраля, перенесена.',
  en: 'The meeting of 1 February has been put off.',
};

/** What reader views were seen to tear: little text, short answers, headings of articles, lists. */
const records: readonly Release[] = [
  record('2015-02-01-interview', (language) =>
    Array.from({ length: 20 }, (_, index) =>
      makeBlock(`p${index + 1}`, { text: questions[language][index % 2] ?? '' }),
    ),
  ),
  record('2015-02-01-one-paragraph', (language) => [makeBlock('p1', { text: changes[language] })]),
  record('2015-02-01-statute', (language) => {
    const [name = '', words = ''] = clauses[language];
    return [1, 2, 3].flatMap((number) => [
      makeBlock(`h${number}`, { kind: 'heading', text: `${name} ${number}` }),
      makeBlock(`p${number}`, { text: `${number}. ${words}` }),
      makeBlock(`l${number}`, { kind: 'list', text: `${words}\n${words}` }),
    ]);
  }),
  record('2015-02-01-every-block', (language) =>
    // The keeper is no term of this portal's record.
    everyBlock[language].map((block) => {
      if (block.kind !== 'speech') return block;
      const { person: _, ...turn } = block;
      return turn;
    }),
  ),
];

const counted = /^(?:\d+|[a-z])\) /u;

// What programs make of a page is the same at every width, and with scripts and without.
test(
  'reader views show every block of a text, in order, and nothing in its place',
  { tag: '@wide' },
  async () => {
    test.setTimeout(180_000);
    const portal = await openPortal({
      releases: records.map((made) => ({ file: releaseFile(made), record: made })),
    });
    try {
      await portal.publish();
      const { url } = await portal.start();
      for (const release of await readRecords(portal.contentDir)) {
        if (release.status === 'withdrawn') continue;
        for (const locale of locales) {
          const address = url + paths.release(locale, release.slug);
          const answer = await fetch(address);
          const shown = readInReaderView(await answer.text(), address);
          expect(shown, address).toEqual(linesOf(release, locale));
        }
      }
    } finally {
      await portal.remove();
    }
  },
);

function record(slug: string, blocks: (language: Language) => Block[]): Release {
  const [ru, en] = [blocks('ru'), blocks('en')];
  return makeRelease({
    slug,
    publishedAt: '2015-02-01',
    texts: { ru: makeText({ title: 'Название', blocks: ru }), en: makeText({ blocks: en }) },
  });
}

async function readRecords(contentDir: string): Promise<readonly Release[]> {
  const folder = join(contentDir, 'releases');
  const files = await readdir(folder, { recursive: true });
  return Promise.all(
    files
      .filter((file) => file.endsWith('.json'))
      .map(async (file) =>
        releaseSchema.parse(JSON.parse(await readFile(join(folder, file), 'utf8'))),
      ),
  );
}

/**
 * What a reader of a language has to find: the lead, and a line for each line, item or cell. The mark of an item that
 * HTML can count is not its words but its marker.
 */
function linesOf({ texts }: Release, locale: Language): readonly string[] {
  const language = shownLanguage(texts, locale);
  const text = language && texts[language];
  if (!text) throw new TypeError('A release has a text.');
  const lines = text.blocks.flatMap((block) => {
    // The note behind its sign, and between them the way back.
    if (block.kind === 'footnote') return `${toScriptSigns(block.sign, 'sup')} ↑ ${block.text}`;
    const words = toPlainText(toWritten(block));
    return (block.kind === 'item' ? words.replace(counted, '') : words).split(/[\n\t]/u);
  });
  return [...(text.lead === undefined ? [] : [text.lead]), ...lines];
}
