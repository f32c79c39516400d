import { describe, expect, test } from 'vitest';

import { factsOfRelease } from '../../tests/factories/facts-of-release.ts';
import { makeBody, makeSite } from '../../tests/factories/make-frame.ts';
import { makeNote, makeRelease } from '../../tests/factories/make-release.ts';
import { makeText } from '../../tests/factories/make-text.ts';
import { findStructuredDataFaults } from '../../tests/factories/validate-structured-data.ts';
import { localizeRelease } from '../model/localize.ts';
import { releaseJsonLd } from './json-ld.ts';

import type { Release } from '../model/release.ts';
import type { Language } from '../model/languages.ts';

const origin = 'https://parallel.example';
const site = makeSite({ name: { ru: 'Параллель', en: 'Parallel' } });
const body = makeBody({
  name: { ru: 'Министерство', en: 'Ministry' },
  site: 'https://body.example',
});
const portal = {
  '@type': 'Organization',
  '@id': `${origin}/#portal`,
  name: 'Parallel',
  url: `${origin}/en`,
  logo: `${origin}/icons/v1/icon-512.png`,
};

function toJsonLd(record: Release, language: Language = 'en', changes = {}) {
  const release = localizeRelease(record, language, []);
  if (!release) throw new TypeError('The record has a text.');
  return releaseJsonLd({ release, body, site, origin, ...changes });
}

const original = makeText({
  origin: 'as-published',
  source: { publisher: { ru: 'Консульство', en: 'Consulate' }, url: 'https://source.example/a' },
});
const translated = makeRelease({
  texts: {
    ru: makeText({ origin: 'portal-translation', translatedFrom: 'en', title: 'Название' }),
    en: original,
  },
});
const revised = makeRelease({
  texts: {
    en: makeText({
      revisions: [
        {
          at: '2026-01-02T00:00:00Z',
          kind: 'text',
          note: { ru: 'Опечатка', en: 'A misprint' },
          sha256Before: original.sha256,
          previous: { title: 'Before', blocks: original.blocks },
        },
        {
          at: '2026-02-03T00:00:00Z',
          kind: 'metadata',
          note: { ru: 'Дата', en: 'The date' },
          sha256Before: original.sha256,
        },
      ],
    }),
  },
});

test('the place of an event is one where its source says so', async () => {
  const jsonLd = toJsonLd(makeRelease(factsOfRelease));
  expect(jsonLd).toMatchObject({ contentLocation: { '@type': 'Place', name: 'Moscow' } });
  expect(await findStructuredDataFaults(jsonLd)).toEqual([]);
  expect(toJsonLd(makeRelease())).not.toHaveProperty('contentLocation');
});

describe('what machines are told of a text', () => {
  test('a reproduced release is news of its body, published by its source, the data by the portal', () => {
    expect(toJsonLd(translated)).toMatchObject({
      '@type': 'NewsArticle',
      inLanguage: 'en-GB',
      author: { '@type': 'GovernmentOrganization', name: 'Ministry' },
      publisher: { '@type': 'Organization', name: 'Consulate' },
      sdPublisher: portal,
      isBasedOn: 'https://source.example/a',
      creditText: 'Text as published by the source.',
      datePublished: '2015-01-25',
      version: original.sha256.slice(0, 8),
    });
  });

  test('has a picture and an author with an address, as search engines ask', () => {
    expect(toJsonLd(translated)).toMatchObject({
      author: { '@id': `${origin}/#body-mfa`, url: 'https://body.example' },
    });
    expect(toJsonLd(translated).image).toMatch(
      /^https:\/\/[^/]+\/en\/releases\/2015-01-25-call\/card\/[0-9a-f]{8}\.png$/u,
    );
    const nameless = toJsonLd(translated, 'en', { body: makeBody() });
    expect(nameless.author).toMatchObject({ url: `${origin}/en/bodies/mfa` });
  });

  test('a note is an article of the portal about a body', () => {
    expect(toJsonLd(makeNote())).toMatchObject({
      '@type': 'Article',
      author: portal,
      publisher: portal,
      about: { '@type': 'GovernmentOrganization' },
      creditText: 'Portal note, not an official release.',
    });
  });

  test('what is the portal’s own is published by whom its owner names', () => {
    const name = { ru: 'Издатель', en: 'Publisher' };
    const owned = { site: makeSite({ publisher: { kind: 'organization', name } }) };
    expect(toJsonLd(makeNote(), 'en', owned).publisher).toEqual({
      ...{ '@type': 'Organization', name: 'Publisher' },
    });
    expect(toJsonLd(translated, 'en', owned).publisher).toMatchObject({ name: 'Consulate' });
  });

  test('original and translation name each other', () => {
    expect(toJsonLd(translated)).toMatchObject({
      workTranslation: [
        {
          '@type': 'CreativeWork',
          '@id': `${origin}/ru/releases/2015-01-25-call`,
          inLanguage: 'ru-RU',
        },
      ],
    });
    expect(toJsonLd(translated)).not.toHaveProperty('translationOfWork');
    expect(toJsonLd(translated, 'ru')).toMatchObject({
      translationOfWork: { '@id': `${origin}/en/releases/2015-01-25-call`, inLanguage: 'en-GB' },
      translator: { name: 'Параллель' },
      publisher: { name: 'Параллель' },
      creditText: 'Редакционный перевод с английского, не официальный.',
    });
  });

  test('a translation of this portal was not published on the day of its original', () => {
    const jsonLd = toJsonLd(translated, 'ru');
    expect(jsonLd).not.toHaveProperty('datePublished');
    expect(jsonLd).not.toHaveProperty('dateModified');
    expect(jsonLd).toMatchObject({
      translationOfWork: { datePublished: '2015-01-25', publisher: { '@type': 'Organization' } },
    });
    const ru = makeText({
      ...{ origin: 'portal-translation', translatedFrom: 'en', addedAt: '2026-11-01' },
    });
    expect(toJsonLd(makeRelease({ texts: { ru } }), 'ru')).toMatchObject({
      datePublished: '2026-11-01',
      dateModified: '2026-11-01',
    });
  });

  test('an original may be in a language that the portal does not have', () => {
    const texts = { ru: makeText({ origin: 'unofficial-translation', translatedFrom: 'de' }) };
    const { translationOfWork } = toJsonLd(makeRelease({ texts }), 'ru');
    expect(translationOfWork).toEqual({ '@type': 'CreativeWork', inLanguage: 'de' });
  });

  test('an original that the record lacks has no address here', () => {
    const texts = { ru: makeText({ origin: 'unofficial-translation', translatedFrom: 'en' }) };
    const { translationOfWork } = toJsonLd(makeRelease({ texts }), 'ru');
    expect(translationOfWork).toEqual({ '@type': 'CreativeWork', inLanguage: 'en-GB' });
  });

  test('two texts that were both published are not called translations of each other', () => {
    const jsonLd = toJsonLd(makeRelease());
    expect(jsonLd).not.toHaveProperty('translationOfWork');
    expect(jsonLd).not.toHaveProperty('workTranslation');
  });

  test('every revision is a correction with its date, and there is none without one', () => {
    expect(toJsonLd(revised)).toMatchObject({
      dateModified: '2026-02-03T00:00:00Z',
      correction: [
        {
          '@type': 'CorrectionComment',
          datePublished: '2026-01-02T00:00:00Z',
          text: 'A misprint',
        },
        { '@type': 'CorrectionComment', text: 'The date' },
      ],
    });
    expect(toJsonLd(translated)).not.toHaveProperty('correction');
    // What was never changed is what it was when it was published.
    expect(toJsonLd(translated).dateModified).toBe('2015-01-25');
  });

  test('a text of unknown origin or of a demonstration says so', () => {
    const texts = { en: makeText({ origin: 'unknown' }) };
    expect(toJsonLd(makeRelease({ texts })).creditText).toBe('The origin of this text is unknown.');
    const demo = { site: makeSite({ demonstration: true }) };
    expect(toJsonLd(translated, 'en', demo).creditText).toContain('published');
  });

  test.each([
    ['a translation', toJsonLd(translated, 'ru')],
    ['an original', toJsonLd(translated)],
    ['a note', toJsonLd(makeNote())],
    ['a revised text', toJsonLd(revised)],
  ])('%s has only what schema.org knows of its type', async (_, value) => {
    expect(await findStructuredDataFaults(value)).toEqual([]);
    const type = value['@type'];
    expect(await findStructuredDataFaults({ ...value, invented: true })).toEqual([
      `${type}: Property "invented" for type "${type}" is not supported by the schema.org specification`,
    ]);
    const author = { ...value.author, '@type': 'Ministry' };
    expect(await findStructuredDataFaults({ ...value, author })).toEqual([
      `${type}: Type "Ministry" is not a valid schema.org type`,
    ]);
  });
});
