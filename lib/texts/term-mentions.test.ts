import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { makeTerm } from '../../tests/factories/make-frame.ts';
import { firstMentions, createMentionFinder } from './term-mentions.ts';

import type { NamedTerm } from './term-mentions.ts';

const term = (id: string, ...forms: readonly string[]): NamedTerm =>
  makeTerm({ id, name: { ru: forms[0] ?? id, en: forms[0] ?? id }, forms: { ru: [...forms] } });

/** What is found in a Russian text, as `term:words`. */
function find(text: string, ...terms: readonly NamedTerm[]): readonly string[] {
  const found = createMentionFinder(terms, 'ru')(text);
  return found.map(({ term: id, start, end }) => `${id}:${text.slice(start, end)}`);
}

const protocol = term('protocol', 'Минский протокол', 'Минским протоколом');
const kiev = term('kiev', 'Киев', 'Киеве');
const lavrov = term('lavrov', 'С. В. Лавров', 'С. В. Лаврова');

describe('a mention', () => {
  test('is a listed form, declined ones included', () => {
    expect(find('В соответствии с Минским протоколом Киев…', protocol, kiev)).toEqual([
      'protocol:Минским протоколом',
      'kiev:Киев',
    ]);
  });

  test.each([
    ['Киевский', 'a longer word'],
    ['Акиев', 'the end of a word'],
    ['Киев-Товарный', 'a compound'],
    ['Нью-Киев', 'the end of a compound'],
    ['Киев2', 'a word with a digit'],
    ['Кие\u0301в', 'other letters'],
    ['киев', 'a name without its capital'],
    ['КИЕВ', 'capitals'],
    ['Минский\nпротокол', 'words of two lines'],
    ['Минский, протокол', 'words that a sign parts'],
    ['Минскому протоколу', 'a form that is not listed'],
    ['Антиминский протокол', 'a part of another document'],
    ['А. С. В. Лавров', 'a name with another initial before it'],
  ])('%s is none: %s', (text) => {
    expect(find(text, protocol, kiev, lavrov)).toEqual([]);
  });

  test.each([
    ['«Киев»', 'kiev:Киев'],
    ['Киев—Москва', 'kiev:Киев'],
    ['(Киев)', 'kiev:Киев'],
    ['С.В. Лавров', 'lavrov:С.В. Лавров'],
    ['С.\u00A0В.\u202FЛавров', 'lavrov:С.\u00A0В.\u202FЛавров'],
    ['в США. С. В. Лаврова', 'lavrov:С. В. Лаврова'],
    ['Минский  протокол', 'protocol:Минский  протокол'],
  ])('%s is one', (text, found) => {
    expect(find(text, protocol, kiev, lavrov)).toEqual([found]);
  });

  test('may begin a sentence, have е for ё, and own something', () => {
    const agreements = term('agreements', 'минские договорённости');
    expect(find('Минские договоренности', agreements)).toEqual([
      'agreements:Минские договоренности',
    ]);
    const kerry = makeTerm({ id: 'kerry', name: { ru: 'Керри', en: 'Mr Kerry' } });
    const text = 'In response to Mr Kerry’s proposal';
    expect(createMentionFinder([kerry], 'en')(text)).toEqual([
      { term: 'kerry', start: 15, end: 23 },
    ]);
    expect(createMentionFinder([kerry], 'en')('Mr Kerry’son')).toEqual([]);
    expect(createMentionFinder([kerry], 'ru')(text)).toEqual([]);
  });

  test('is never found by an alias, which has no source, but by an attested spelling', () => {
    const source = { title: { ru: 'Источник', en: 'Source' }, url: 'https://example.org/' };
    const attested = {
      ...makeTerm({ id: 'kiev', name: { ru: 'Киев', en: 'Kiev' }, aliases: ['Kyjiw'] }),
      otherSpellings: [{ text: 'Kyiv', lang: 'en' as const, source }],
    };
    const found = createMentionFinder([attested], 'en')('Kyjiw, Kyiv');
    expect(found).toEqual([{ term: 'kiev', start: 7, end: 11 }]);
  });

  test('is the longest of those that overlap', () => {
    const minsk = term('minsk', 'Минский');
    const berlin = term('berlin', 'протокол в Берлине');
    expect(find('Минский протокол в Берлине', minsk, protocol, berlin)).toEqual([
      'minsk:Минский',
      'berlin:протокол в Берлине',
    ]);
  });

  test('is none when it could be two terms, and nor is what it covers', () => {
    const [one, other] = [term('one', 'И. Иванов'), term('other', 'И. Иванов')];
    expect(find('И. Иванов', one, other, term('ivanov', 'Иванов'))).toEqual([]);
  });

  test('takes no sign of a form for a command', () => {
    expect(
      find('Сила (права)? Сила [^a-z].*', term('a', 'Сила (права)?'), term('b', '.*')),
    ).toEqual(['a:Сила (права)?', 'b:.*']);
  });
});

describe('whatever the text and the terms', () => {
  const words = fc.constantFrom('Минский', 'протокол', 'Киев', 'И.', 'ёлка', 'в', '-', '’s', '(');
  const gaps = fc.constantFrom(' ', '', '\u00A0', '\n', ', ');
  const phrase = (maxLength: number) =>
    fc
      .array(fc.tuple(words, gaps), { minLength: 1, maxLength })
      .map((parts) => parts.flat().join(''));
  const form = phrase(3)
    .map((text) => text.replaceAll('\n', ' ').trim())
    .filter((text) => text !== '');
  const terms = fc
    .array(fc.array(form, { minLength: 1, maxLength: 3 }), { maxLength: 5 })
    .map((lists) => lists.map((forms, index) => term(`t${index}`, ...forms)));

  const plain = (text: string) => text.replaceAll(/[\s\u00A0]+/gu, '').replaceAll('ё', 'е');

  test('mentions slice forms out of it, in order, without overlaps, not inside of words', () => {
    fc.assert(
      fc.property(phrase(30), terms, (text, listed) => {
        const found = createMentionFinder(listed, 'ru')(text);
        const faults = found.filter(({ term: id, start, end }, index) => {
          const forms = listed.find((one) => one.id === id)?.forms?.ru ?? [];
          const words = plain(text.slice(start, end)).toLowerCase();
          const isForm = forms.some((form) => plain(form).toLowerCase() === words);
          const isBehind = start >= (found[index - 1]?.end ?? 0);
          const around = (text[start - 1] ?? '') + (text[end] ?? '');
          return !isForm || !isBehind || /[\p{L}\p{N}]/u.test(around);
        });
        expect(faults).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('a name between other words is found', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Киев', 'Киеве'),
        fc.constantFrom(' и ', '. ', ' — '),
        (name, gap) => {
          expect(find(`слово${gap}${name}${gap}слово`, kiev)).toEqual([`kiev:${name}`]);
        },
      ),
    );
  });

  test('the first mentions name each term once', () => {
    fc.assert(
      fc.property(phrase(30), terms, (text, listed) => {
        const found = createMentionFinder(listed, 'ru')(text);
        const expected = [...new Set(found.map(({ term: id }) => id))].map((id) =>
          found.find(({ term: other }) => other === id),
        );
        expect(firstMentions(found)).toEqual(expected);
      }),
    );
  });
});
