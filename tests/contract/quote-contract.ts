import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { mostQuoteHits } from '../../lib/store/search-store.ts';
import { makeRelease } from '../factories/make-release.ts';
import { makeBlock, makeText } from '../factories/make-text.ts';
import { ru } from './ask.ts';
import { withStore } from './with-store.ts';

import type { ContentStore } from '../../lib/store/content-store.ts';
import type { OpenStore } from './store-contract.ts';

const call = makeRelease({
  slug: 'call',
  texts: {
    ru: makeText({
      title: 'О телефонном разговоре министров',
      lead: 'Разговор состоялся по инициативе американской стороны.',
      blocks: [
        makeBlock('p1', { text: 'Киев не ответил на письмо, адресованное П. А. Порошенко.' }),
        makeBlock('p2', {
          text: 'Стороны *призвали* к [прекращению](https://x.example) обстрелов.',
          markup: true,
        }),
      ],
    }),
    en: makeText({
      title: 'On the telephone conversation',
      blocks: [makeBlock('p1', { text: 'Kiev has not responded to the letter of January 15.' })],
    }),
  },
});
const other = ru('other', 'О встрече', 'Министры обсудили подготовку очередной встречи.');
const releases = [call, other];

const ask = async (store: ContentStore, quotation: string) => {
  const { hits } = await store.findQuotation(quotation);
  return hits.map(({ release, language, match }) => ({
    slug: release.slug,
    language,
    blocks: match.blocks.join(' '),
    differences: match.differences,
  }));
};

/** A quotation → the releases that have it, or the nearest one. */
export function describeQuotations(name: string, openStore: OpenStore): void {
  describe(`${name}: quotations`, () => {
    test.each([
      ['of a Russian block', 'киев не ответил на письмо', 'ru', 'p1'],
      ['of an English block', '“Kiev has not responded to the letter…”', 'en', 'p1'],
      ['of a title', 'о телефонном разговоре', 'ru', 'title'],
      ['of a lead', 'по инициативе американской стороны', 'ru', 'lead'],
      ['across blocks', 'адресованное П. А. Порошенко. Стороны призвали к', 'ru', 'p1 p2'],
      ['of emphasis and links', 'призвали к прекращению обстрелов', 'ru', 'p2'],
      ['with an omission', 'Киев не ответил […] П. А. Порошенко', 'ru', 'p1'],
      ['parted by a line', 'призва-\nли к прекра\u2010\r\nщению обстре\u00AD\nлов', 'ru', 'p2'],
    ])('%s are found exactly', async (_, quotation, language, blocks) => {
      await withStore(openStore, { releases }, async (store) => {
        expect(await ask(store, quotation)).toEqual([
          { slug: 'call', language, blocks, differences: 0 },
        ]);
      });
    });

    test('with changes are found with as many differences', async () => {
      await withStore(openStore, { releases }, async (store) => {
        for (const [quotation, differences] of [
          ['Киев не ответил на послание, адресованное П. А. Порошенко', 1],
          ['Киев никак не ответил на послание, адресованное П. А. Порошенко', 2],
          ['Kiev has never responded to the letters of January 15', 2],
          ['министры вчера обсудили подготовку встречи', 2],
        ] as const) {
          expect(await ask(store, quotation)).toMatchObject([{ differences }]);
        }
      });
    });

    test('that no text has, nor any like them, are not found', async () => {
      await withStore(openStore, { releases }, async (store) => {
        for (const quotation of ['Сегодня в Женеве подписан договор', 'не на и', '…', '', '«—»']) {
          expect(await store.findQuotation(quotation)).toEqual({ hits: [], isCapped: false });
        }
      });
    });

    test('that several releases have are found in each, the newest first, up to a limit', async () => {
      const days = Array.from({ length: 24 }, (_, index) => String(index + 1).padStart(2, '0'));
      const many = days.map((day) =>
        ru(`r${day}`, `День ${day}`, 'Министр принял посла и вручил ему письмо.', {
          publishedAt: `2015-01-${day}`,
        }),
      );
      await withStore(openStore, { releases: many.slice(0, 3) }, async (store) => {
        const { hits, isCapped } = await store.findQuotation('принял посла и вручил');
        expect(hits.map(({ release }) => release.slug)).toEqual(['r03', 'r02', 'r01']);
        expect(isCapped).toBe(false);
      });
      await withStore(openStore, { releases: many }, async (store) => {
        const { hits, isCapped } = await store.findQuotation('принял посла и вручил');
        expect(hits).toHaveLength(mostQuoteHits);
        expect(isCapped).toBe(true);
      });
    });

    test('are found as the words of a body before anything else', async () => {
      const words = 'Министр принял посла и вручил ему письмо.';
      const own = ru('own', 'О приёме', words, { publishedAt: '2015-01-01' });
      const translated = makeRelease({
        slug: 'translated',
        publishedAt: '2015-01-02',
        texts: {
          ru: makeText({
            origin: 'portal-translation',
            translatedFrom: 'en',
            blocks: [makeBlock('p1', { text: words })],
          }),
        },
      });
      await withStore(openStore, { releases: [own, translated] }, async (store) => {
        const { hits } = await store.findQuotation('принял посла и вручил ему');
        expect(hits.map(({ release, origin }) => [release.slug, origin])).toEqual([
          ['own', 'as-published'],
          ['translated', 'portal-translation'],
        ]);
      });
    });

    test('that both texts of a release have are one hit', async () => {
      const title = 'NATO–Russia Council 2015';
      const texts = { ru: makeText({ title }), en: makeText({ title }) };
      await withStore(openStore, { releases: [makeRelease({ texts })] }, async (store) => {
        expect(await ask(store, title)).toHaveLength(1);
      });
    });

    test('a form that newer texts do not have is found behind any number of them', async () => {
      const newer = Array.from({ length: 40 }, (_, index) =>
        ru(`newer-${index}`, 'О визите', 'Визит министра иностранных дел завершён.'),
      );
      const old = ru('old', 'О визите', 'Прибыл министр иностранных дел.', {
        publishedAt: '1999-01-01',
      });
      await withStore(openStore, { releases: [...newer, old] }, async (store) => {
        expect(await ask(store, 'министр иностранных дел')).toMatchObject([
          { slug: 'old', differences: 0 },
        ]);
      });
    });

    test('of what is not listed are not found', async () => {
      const words = 'Никем не читанное слово.';
      const reason = { ru: 'Отозвано', en: 'Withdrawn' };
      const hidden = [
        ru('draft', 'Один', words, { status: 'draft' }),
        ru('gone', 'Два', words, { status: 'withdrawn', withdrawnAt: '2026-01-01', reason }),
        ru('later', 'Три', words, { status: 'scheduled', publishAt: '2027-01-01T00:00:00Z' }),
        ru('due', 'Четыре', words, { status: 'scheduled', publishAt: '2026-01-01T00:00:00Z' }),
      ];
      await withStore(openStore, { releases: hidden }, async (store) => {
        expect(await ask(store, 'никем не читанное слово')).toMatchObject([{ slug: 'due' }]);
        expect(await ask(store, 'никем ещё не читанное слово')).toMatchObject([{ slug: 'due' }]);
      });
      await withStore(openStore, { releases: hidden.slice(0, 3) }, async (store) => {
        for (const quotation of ['никем не читанное слово', 'никем ещё не читанное слово']) {
          expect(await ask(store, quotation)).toEqual([]);
        }
      });
    });

    test('may be anything, and have a bounded cost', async () => {
      const signs = [
        '"',
        '*',
        ':',
        '(',
        ')',
        'OR',
        ' NEAR',
        ' ',
        '-',
        '…',
        '[...]',
        '^',
        'не',
        '\u0000',
      ];
      const quotation = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom(...signs), maxLength: 60 }),
      );
      await withStore(openStore, { releases }, async (store) => {
        await fc.assert(
          fc.asyncProperty(quotation, async (asked) => {
            const { hits } = await store.findQuotation(asked);
            expect(hits.length).toBeLessThanOrEqual(mostQuoteHits);
          }),
          { numRuns: 300 },
        );
        const letters = Array.from({ length: 500 }, (_, index) =>
          String.fromCodePoint(1072 + (index % 32)),
        );
        for (const long of ['не '.repeat(333), letters.join(' '), 'а'.repeat(1000)]) {
          await store.findQuotation(long);
        }
      });
    });
  });
}
