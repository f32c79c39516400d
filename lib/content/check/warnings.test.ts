import { describe, expect, test } from 'vitest';

import { makeContentSet } from '../../../tests/factories/make-content-set.ts';
import { makeBody } from '../../../tests/factories/make-frame.ts';
import { makeRelease } from '../../../tests/factories/make-release.ts';
import { makeBlock, makeText } from '../../../tests/factories/make-text.ts';
import { textWith } from '../../../tests/factories/text-with.ts';
import { checkRecords } from './rules.ts';

import type { WordsBlock } from '../../../tests/factories/make-text.ts';
import type { Release } from '../../model/release.ts';

const now = new Date('2026-11-23T12:00:00Z');
const check = (release: Release) =>
  checkRecords(makeContentSet({ releases: [release] }), now).map(
    ({ severity, path, message, fix }) => ({ severity, path, message, fix }),
  );
const withBlock = (block: Partial<WordsBlock>, changes: Partial<Release> = {}) =>
  makeRelease({ texts: { ru: makeText({ blocks: [makeBlock('p1', block)] }) }, ...changes });
const link = (words: string, href: string) => ({
  text: `См. [${words}](${href})`,
  markup: true as const,
});

describe('damage that nobody meant', () => {
  test('is a warning with its place, the words around and the remedy, and can be acknowledged', () => {
    const text = 'Новые cанкции против страны';
    const key = 'mixed-alphabets:ru.p1:cанкции';
    expect(check(withBlock({ text }))).toEqual([
      {
        severity: 'warning',
        path: 'texts.ru.blocks[0].text',
        message:
          'has "cанкции", in which "c" (U+0063) is Latin at character 7: «Новые cанкции против страны»',
        fix: `type the Cyrillic "с" (U+0441), or acknowledge "${key}"`,
      },
    ]);
    expect(check(withBlock({ text }, { acknowledged: [key] }))).toEqual([]);
    expect(check(withBlock({ text: 'Слово' }, { acknowledged: [key] }))).toMatchObject([
      { severity: 'error', path: 'acknowledged[0]', message: `"${key}" acknowledges nothing` },
    ]);
  });

  test('is found wherever words stand: titles, notes, publishers, bodies', () => {
    const bad = 'слово\uFFFD';
    const inBoth = { ru: bad, en: 'word' };
    const text = makeText({ title: bad, lead: bad, source: { publisher: inBoth } });
    const note = {
      ...{ id: 'n1', block: 'p1', quote: { ru: 'Text' } },
      text: inBoth,
      sources: [{ title: inBoth, url: 'https://source.example/' }],
    };
    const release = makeRelease({ texts: { ru: text }, notes: [note] });
    const body = makeBody({ name: inBoth });
    const diagnostics = checkRecords(makeContentSet({ releases: [release], bodies: [body] }), now);
    expect(diagnostics.map(({ path }) => path).toSorted()).toEqual([
      'name.ru',
      'notes[0].sources[0].title.ru',
      'notes[0].text.ru',
      'texts.ru.lead',
      'texts.ru.source.publisher.ru',
      'texts.ru.title',
    ]);
  });

  test('in words that were replaced is left alone: they do not change', () => {
    const before = makeText({ title: 'Слово\uFFFD' });
    const { title, blocks, sha256 } = before;
    const at = '2026-03-01T09:00:00Z';
    const revision = {
      ...{ at, kind: 'text' as const, note: { ru: 'Правка', en: 'Correction' } },
      ...{ sha256Before: sha256, previous: { title, blocks } },
    };
    expect(check(makeRelease({ texts: { ru: makeText({ revisions: [revision] }) } }))).toEqual([]);
  });
});

describe('links', () => {
  test.each([
    ['a space in its address', link('слово', 'https://a.example/b c'), 'unread-link'],
    ['a block that is not marked up', { text: '[слово](https://a.example/)' }, 'unread-link'],
    ['words that name another host', link('mid.ru', 'https://other.example/'), 'misleading-link'],
    ['a user name', link('слово', 'https://mid.ru@other.example/'), 'address-with-user'],
    ['a host of one network', link('слово', 'http://192.168.0.1/'), 'local-address'],
    ['a number for a host', link('слово', 'http://2130706433/'), 'local-address'],
    ['an own address of version 6', link('слово', 'http://[fd00::1]/'), 'local-address'],
    ['a name without a domain', link('слово', 'http://intranet/'), 'local-address'],
  ])('with %s are warned of', (_, block, code) => {
    const key = `${code}:ru.p1`;
    const diagnostics = check(withBlock(block));
    expect(diagnostics).toMatchObject([{ severity: 'warning', path: 'texts.ru.blocks[0].text' }]);
    expect(diagnostics[0]?.fix).toContain(`or acknowledge "${key}"`);
    expect(check(withBlock(block, { acknowledged: [key] }))).toEqual([]);
  });

  test.each([
    link('mid.ru', 'https://mid.ru/'),
    link('www.mid.ru, т.е. А.С.Пушкин', 'https://mid.ru/a'),
    link('en.mid.ru', 'https://mid.ru'),
    link('doc.pdf', 'https://mid.ru/doc.pdf'),
    link('минобороны.рф', 'https://минобороны.рф/'),
    link('почта mid.ru', 'mailto:a@mid.ru'),
    { text: 'см. [1](примечание) и [так в тексте](примечание)' },
  ])('%j is as it should be', (block) => {
    expect(check(withBlock(block))).toEqual([]);
  });

  test('of sources and accounts are looked at too', () => {
    const source = { publisher: { ru: 'А', en: 'A' }, url: 'http://localhost:3000/x' };
    const account = {
      ...{ publisher: { ru: 'А', en: 'A' }, lang: 'en' as const, title: 'A' },
      url: 'https://user:word@a.example/',
    };
    const homograph = { ...account, url: 'https://mіd.example/' };
    const release = makeRelease({
      texts: { ru: makeText({ source }) },
      otherAccounts: [account, homograph],
    });
    expect(check(release).map(({ path }) => path)).toEqual([
      'texts.ru.source.url',
      'otherAccounts[0].url',
      'otherAccounts[1].url',
    ]);
  });
});

describe('dates', () => {
  test('of what has been done are not to come', () => {
    const reason = { ru: 'Причина', en: 'Reason' };
    const later = '2027-01-01';
    const text = makeText({
      source: { publisher: { ru: 'А', en: 'A' }, retrievedAt: later },
    });
    const release = makeRelease({
      ...{ status: 'withdrawn', withdrawnAt: later, reason },
      texts: { en: text },
    });
    expect(check(release)).toMatchObject([
      { severity: 'warning', path: 'withdrawnAt' },
      { severity: 'warning', path: 'texts.en.source.retrievedAt' },
    ]);
  });

  test('the day of a slug is the day of publishedAt in Moscow', () => {
    const publishedAt = '2015-01-25T22:00:00Z';
    expect(check(makeRelease({ publishedAt }))).toMatchObject([
      { severity: 'warning', path: 'slug', message: textWith('2015-01-26 in Moscow') },
    ]);
    expect(check(makeRelease({ publishedAt, acknowledged: ['slug-day:2015-01-25'] }))).toEqual([]);
  });
});
