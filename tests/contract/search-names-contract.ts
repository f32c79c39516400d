import { describe, expect, test } from 'vitest';

import { readContent } from '../../lib/content/read-content.ts';
import { makeRelease } from '../factories/make-release.ts';
import { makeBlock, makeText } from '../factories/make-text.ts';
import { withStore } from './with-store.ts';

import type { OpenStore } from './store-contract.ts';

const { content } = await readContent('content');
const frame = {
  bodies: content.bodies.map(({ record }) => record),
  terms: content.terms.map(({ record }) => record),
};

const of = (slug: string, body: string, ru: string, en: string, publishedAt = '2016-02-01') =>
  makeRelease({
    ...{ slug, body, publishedAt },
    texts: {
      ru: makeText({ title: 'Т', blocks: [makeBlock('p1', { text: ru })] }),
      en: makeText({ title: 'T', blocks: [makeBlock('p1', { text: en })] }),
    },
  });

const releases = [
  of('syria', 'mfa', 'Переговоры о Сирии', 'Talks on Syria', '2015-01-25'),
  of('kiev', 'mfa', 'Переговоры в Киеве', 'Talks in Kiev'),
  of('donetsk', 'mod', 'О Донецке', 'On Donetsk'),
  of('duma', 'state-duma', 'О законе', 'On a law'),
  of('council', 'federation-council', 'О бюджете', 'On the budget'),
  of('scrf', 'security-council', 'О границах', 'On borders'),
  of('un', 'mfa', 'Совет Безопасности ООН о нефти', 'The UN Security Council on oil'),
  of('mvd', 'mvd', 'О розыске', 'On a search'),
  of('genproc', 'genproc', 'О проверке', 'On an inspection'),
  of('fms', 'fms', 'О визах', 'On visas'),
  of('fsb', 'fsb', 'О задержании', 'On an arrest'),
  of('gusp', 'gusp', 'О годовщине', 'On an anniversary'),
  of(
    'systems',
    'government',
    'Поставка С-400 на 2 500 000 рублей',
    'Delivery of F-16 for 2,500,000',
  ),
  of('together', 'government', 'Полёт МиГ31 и Х22', 'Flight of a MiG31'),
  of('mixed', 'government', 'Новые c\u0430нкции', 'New measures'),
];

/** What people type, and what it must find: the bodies of the record itself, by the names that they are known by. */
const cases: readonly (readonly [typed: string, body: string | null, ...slugs: string[]])[] = [
  ['МИД Сирия', 'mfa', 'syria'],
  ['Foreign Ministry Syria', 'mfa', 'syria'],
  ['MFA Syria', 'mfa', 'syria'],
  ['МВД', 'mvd', 'mvd'],
  ['МВД России', 'mvd', 'mvd'],
  ['Interior Ministry', 'mvd', 'mvd'],
  ['Госдума', 'state-duma', 'duma'],
  ['в Госдуме', 'state-duma', 'duma'],
  ['State Duma', 'state-duma', 'duma'],
  ['Совфед', 'federation-council', 'council'],
  ['Совет Федерации РФ', 'federation-council', 'council'],
  ['Совбез', 'security-council', 'scrf'],
  ['Совбез ООН', null],
  ['Совета Безопасности ООН', null, 'un'],
  ['UN Security Council', null, 'un'],
  ['генпрокуратуры', 'genproc', 'genproc'],
  ['Генпрокуратура РФ', 'genproc', 'genproc'],
  ['Prosecutor General', 'genproc', 'genproc'],
  ['Минобороны Донецк', 'mod', 'donetsk'],
  ['ФМС', 'fms', 'fms'],
  ['Federal Migration Service', 'fms', 'fms'],
  ['ФСБ', 'fsb', 'fsb'],
  ['ГУСП', 'gusp', 'gusp'],
  ['Правительство РФ С400', 'government', 'systems'],
  ['Kyiv', null, 'kiev'],
  ['С400', null, 'systems'],
  ['C-400', null, 'systems'],
  ['С 400', null, 'systems'],
  ['F16', null, 'systems'],
  ['2500000', null, 'systems'],
  ['2,500,000', null, 'systems'],
  ['2 500 000', null, 'systems'],
  ['МиГ-31', null, 'together'],
  ['миг 31', null, 'together'],
  ['X-22', null, 'together'],
  ['санкции', null, 'mixed'],
  ['c\u0430нкции', null, 'mixed'],
  ['25/01/2015', null, 'syria'],
  ['01/25/2015', null, 'syria'],
  ['2015/01/25', null, 'syria'],
  ['25-01-2015', null, 'syria'],
  ['January 2015', null, 'syria'],
  ['январь 2015', null, 'syria'],
  ['2015', null, 'syria'],
  ['МИД 2015', 'mfa', 'syria'],
];

/** Who published, when, and what is written in several ways. */
export function describeSearchNames(openStore: OpenStore): void {
  describe('as people type it', () => {
    test('names of bodies, dates, numbers and look-alikes find what they mean, uncorrected', async () => {
      await withStore(openStore, { ...frame, releases }, async (store) => {
        for (const [text, body, ...slugs] of cases) {
          const { items, body: found, correction } = await store.search({ text });
          const shown = items.map(({ release }) => release.slug);
          expect({ text, found, shown, correction }).toEqual({
            ...{ text, found: body, shown: slugs, correction: null },
          });
        }
      });
    });

    test('of a body alone everything is listed, the newest first', async () => {
      await withStore(openStore, { ...frame, releases }, async (store) => {
        const { items, named } = await store.search({ text: 'МИД РФ' });
        expect(items.map(({ release }) => release.slug)).toEqual(['kiev', 'un', 'syria']);
        expect(named).toMatchObject([{ kind: 'body', id: 'mfa' }]);
        const words = await store.search({ text: 'МИД РФ', isExact: true });
        expect(words).toMatchObject({ total: 0, body: null });
        const chosen = await store.search({ text: 'МИД', body: 'mvd' });
        expect(chosen).toMatchObject({ total: 0, body: null });
      });
    });
  });
}
