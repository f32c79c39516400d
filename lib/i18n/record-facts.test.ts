import { describe, expect, test } from 'vitest';

import { factsOfRelease } from '../../tests/factories/facts-of-release.ts';
import { makeRelease } from '../../tests/factories/make-release.ts';
import { makeText } from '../../tests/factories/make-text.ts';
import { languages } from '../model/languages.ts';
import { localizeRelease } from '../model/localize.ts';
import { listRecordFacts } from './record-facts.ts';

import type { Language } from '../model/languages.ts';
import type { Release } from '../model/release.ts';

function factsOf(release: Partial<Release>, language: Language) {
  const record = makeRelease({ texts: { ru: makeText(), en: makeText() }, ...release });
  const localized = localizeRelease(record, language, []);
  if (!localized) throw new TypeError('The release has a text.');
  const facts = listRecordFacts(localized, language);
  return Object.fromEntries(
    facts.map(({ name, date, value, href }) => [
      name,
      // Dates are set with no-break spaces.
      (href ?? date ?? value)?.replaceAll(/\s/gu, ' '),
    ]),
  );
}

describe('the facts of a record', () => {
  test.each([
    ['ru', '24 января 2015 г., 15:00 МСК', 'Москва', 'А. Иванова, директор архива; Б. Петров'],
    [
      'en',
      '24 January 2015, 15:00 MSK',
      'Moscow',
      'A. Ivanova, director of the archive; B. Petrov',
    ],
  ] as const)(
    'are said in the language of the reader: %s',
    (language, moment, place, participants) => {
      expect(factsOf(factsOfRelease, language)).toMatchObject({
        ...{ occasionAt: moment, occasionPlace: place, participants },
        ...{ act: '17-А', actDate: '2015-01-20' },
      });
    },
  );

  test('have no line for what the record does not say', () => {
    for (const language of languages) {
      const facts = factsOf({ occasion: { at: '2015-01-24' } }, language);
      expect(facts['occasionAt']).toMatch(/^24 (?:января 2015 г\.|January 2015)$/u);
      for (const name of ['occasionPlace', 'participants', 'act', 'actDate', 'archived']) {
        expect(facts).not.toHaveProperty(name);
      }
    }
  });

  test('name the archive that has a copy of the source', () => {
    const archivedUrl = 'https://web.archive.org/web/2015/https://source.example/1';
    const source = { ...makeText().source, url: 'https://source.example/1', archivedUrl };
    const facts = factsOf({ texts: { en: makeText({ source }) } }, 'en');
    expect(facts['archived']).toBe(archivedUrl);
  });
});
