import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { matchQuotation } from './match-quotation.ts';
import { toNormalForm, toPieces } from './pieces.ts';
import { toQuotableText } from './quotable-text.ts';
import { countWords, readQuotation } from './quotation.ts';

const p1 =
  'Киев не ответил на письмо Президента В. В. Путина от 15 января, адресованное П. А. Порошенко, с призывом к сторонам как можно скорее отвести тяжёлые вооружения.';
const p2 = 'Основное внимание — ситуации на юго-востоке Украины: «мирному плану», а не…';
const blocks = [
  { id: 'title', text: 'О телефонном разговоре' },
  { id: 'p1', text: p1 },
  { id: 'p2', text: p2 },
];
const text = toQuotableText(blocks);
const find = (quotation: string) => matchQuotation(readQuotation(quotation), text);
const show = (quotation: string) =>
  find(quotation)
    ?.segments.map((parts) =>
      parts
        .map(({ kind, text: words }) =>
          kind === 'same' ? words : kind === 'added' ? `{+${words}+}` : `{-${words}-}`,
        )
        .join(''),
    )
    .join(' […] ');

describe('the normal form', () => {
  test.each([
    ['«Тяжёлые» вооружения', '"ТЯЖЕЛЫЕ" воору\u00ADжения'],
    ['юго-востоке — там', 'юго\u2011востоке\u00A0-  там'],
    ['Putin’s letter', "putin's\nletter"],
    ['а не…', 'а не...'],
    ['вы\u0301звано', 'вызвано'],
    ['\uFB01nal o\uFB03ce', 'final office'],
    ['воору\u2061же\u200Eния', 'вооружения'],
    ['в\u2009Донбассе\u2028сегодня', 'в Донбассе сегодня'],
  ])('of %j is that of %j', (left, right) => {
    expect(toNormalForm(left)).toBe(toNormalForm(right));
  });

  test.each([
    ['и', 'й'],
    ['мир, план', 'мир план'],
    ['5', '6'],
    ['10²', '102'],
    ['½', '12'],
  ])('of %j is not that of %j', (left, right) => {
    expect(toNormalForm(left)).not.toBe(toNormalForm(right));
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(...Array.from('аЁёйи\u0306\u0308\u0301 \u00AD\u200B-—.…\'’ʼ`"«»a1№\n')),
    }),
  );

  test('is its own normal form', () => {
    fc.assert(
      fc.property(anyText, (any) => {
        const once = toNormalForm(any);
        expect(toNormalForm(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  test('knows where each piece stands in the text', () => {
    fc.assert(
      fc.property(anyText, (any) => {
        let behind = 0;
        for (const { form, start, end } of toPieces(any)) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(toNormalForm(any.slice(start, end))).toBe(form);
          behind = end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a quotation', () => {
  test.each([
    ['as it stands', 'с призывом к сторонам как можно скорее отвести тяжёлые вооружения.'],
    ['in other typography', '"С ПРИЗЫВОМ к сторонам как можно скорее отвести тяжелые вооружения'],
    ['across blocks', 'отвести тяжёлые вооружения.\nОсновное внимание - ситуации на юго-востоке'],
    ['of the title', 'о телефонном разговоре'],
  ])('%s is exact', (_, quotation) => {
    expect(find(quotation)).toMatchObject({ differences: 0, similarity: 1 });
  });

  test('gives the stored words, with signs at the edges that both have', () => {
    expect(find('ситуации на юго - востоке украины: "мирному плану"')?.exactText).toEqual([
      'ситуации на юго-востоке Украины: «мирному плану»',
    ]);
    expect(find('«отвести тяжелые вооружения»')?.exactText).toEqual(['отвести тяжёлые вооружения']);
    const across = find('тяжёлые вооружения. Основное внимание');
    expect(across?.exactText).toEqual(['тяжёлые вооружения.\n\nОсновное внимание']);
    expect(across?.blocks).toEqual(['p1', 'p2']);
  });

  test('knows whether it is all of its blocks', () => {
    expect(find(p1)).toMatchObject({ beginsInside: false, endsInside: false, blocks: ['p1'] });
    expect(find('на письмо Президента')).toMatchObject({ beginsInside: true, endsInside: true });
  });

  test.each([
    [
      'a word in place of another',
      'с призывом к государствам как можно скорее отвести',
      'с призывом к {-государствам-}{+сторонам+} как можно скорее отвести',
    ],
    [
      'a word left out',
      'к сторонам как скорее отвести тяжёлые вооружения',
      'к сторонам как {+можно+} скорее отвести тяжёлые вооружения',
    ],
    [
      'a word too many',
      'к сторонам как можно ещё скорее отвести тяжёлые вооружения вчера',
      'к сторонам как можно {-ещё -}скорее отвести тяжёлые вооружения{- вчера-}',
    ],
    [
      'a sign left out',
      'от 15 января адресованное П. А. Порошенко',
      'от 15 января{+,+} адресованное П. А. Порошенко',
    ],
  ])('with %s is shown with it', (_, quotation, shown) => {
    expect(show(quotation)).toBe(shown);
  });

  test.each(['…', '[...]', '(…)', '. . .', ' <…> '])(
    'with an omission as %s is one passage',
    (mark) => {
      const match = find(`Киев не ответил на письмо ${mark} с призывом к сторонам`);
      expect(match).toMatchObject({ differences: 0, blocks: ['p1'] });
      expect(match?.exactText).toEqual(['Киев не ответил на письмо', 'с призывом к сторонам']);
    },
  );

  test('with an ellipsis where the text goes on is whole', () => {
    expect(find('Киев не ответил… на письмо Президента…')?.exactText).toEqual([
      'Киев не ответил на письмо Президента',
    ]);
  });

  test('with an ellipsis for signs of the text shows what differs behind it', () => {
    expect(
      show('письмо Президента В. В. Путина от 15 января … адресованное П. А. Киеву, с призывом'),
    ).toBe(
      'письмо Президента В. В. Путина от 15 января, адресованное П. А. {-Киеву-}{+Порошенко+}, с призывом',
    );
  });

  test.each([
    ['a hyphen', 'скорее отвести тяжё-\nлые воору-\nжения.'],
    ['U+2010', 'скорее отвести тяжё\u2010\r\nлые вооружения.'],
    ['a soft hyphen', 'скорее отвести тяжё\u00AD\n  лые вооружения.'],
    ['a hyphen and a blank that was a line break', 'скорее отвести тяжё- лые вооружения.'],
    ['a hyphen of its own', 'ситуации на юго-\nвостоке Украины'],
    ['a dash of its own', 'внимание —\nситуации на юго-востоке'],
  ])('with words parted at the end of a line by %s is exact', (_, quotation) => {
    expect(find(quotation)).toMatchObject({ differences: 0, similarity: 1 });
  });

  test('with a word parted at the end of a line shows the word where it is another', () => {
    expect(show('как можно скорее отвести тя-\nжкие вооружения')).toContain(
      '{+тяжёлые+} вооружения',
    );
  });

  test.each([
    ['at the end', 'призывом к сторонам как можно медленнее', 'скорее', 'медленнее'],
    ['at the end, longer', 'письмо Президента В. В. Медведева', 'Путина', 'Медведева'],
    ['at the beginning', 'мольбой к сторонам как можно скорее', 'призывом', 'мольбой'],
    [
      'at the beginning, longer',
      'требованием к сторонам как можно скорее',
      'призывом',
      'требованием',
    ],
    ['two at the end', 'призывом к сторонам как завтра утром', 'можно скорее', 'завтра утром'],
  ])('with other words %s shows both', (_, quotation, own, other) => {
    const match = find(quotation);
    expect(match?.differences).toBe(1);
    expect(match?.segments.flat()).toContainEqual({ kind: 'added', text: own });
    expect(match?.segments.flat()).toContainEqual({ kind: 'removed', text: other });
    expect(match?.exactText.join()).toContain(own);
  });

  test('with words too many at the end of a block does not run on into the next one', () => {
    const match = find('скорее отвести тяжёлые вооружения вчера');
    expect(match).toMatchObject({ differences: 1, blocks: ['p1'] });
    expect(match?.exactText).toEqual(['скорее отвести тяжёлые вооружения']);
  });

  test('with its parts in another order is not exact', () => {
    const match = find(
      'отвести тяжёлые вооружения … Киев не ответил на письмо Президента В. В. Путина',
    );
    expect(match?.differences).toBeGreaterThan(0);
  });

  test('is not found where nothing is like it', () => {
    expect(find('the conversation focused on the situation')).toBeNull();
    expect(find('на встрече министров в Берлине было решено')).toBeNull();
    expect(find('')).toBeNull();
    expect(matchQuotation(readQuotation('три простых слова'), toQuotableText([]))).toBeNull();
  });

  test('has as many words as can be looked for', () => {
    expect(countWords(readQuotation('… раз — «два», три […] четыре.'))).toBe(4);
  });
});

const words = fc.array(
  fc.constantFrom('мир', 'план', 'Ёлка', 'of', 'the', 'talks', 'в', '2015', 'юго-восток', 'don’t'),
  { minLength: 1, maxLength: 60 },
);
const seams = fc.constantFrom(' ', ', ', ' — ', '. ', ' «', '» ', '\u00A0');
const prose = fc
  .tuple(words, fc.array(seams, { minLength: 60, maxLength: 60 }))
  .map(([list, between]) =>
    list
      .map((word, at) => word + (between[at] ?? ' '))
      .join('')
      .trim(),
  );
const texts = fc
  .array(prose, { minLength: 1, maxLength: 5 })
  .map((list) => list.map((block, at) => ({ id: `p${at + 1}`, text: block })));

describe('the laws of matching', () => {
  test('a quotation cut from any text is found exactly', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (list, from, length) => {
        const whole = toQuotableText(list);
        const only = whole.pieces.filter(({ isWord }) => isWord);
        const first = only[from % only.length];
        const last = only[Math.min(only.length - 1, (from % only.length) + (length % 40))];
        const quotation = whole.source.slice(first?.start, last?.end);
        const match = matchQuotation(readQuotation(quotation), whole);
        expect(match).toMatchObject({ differences: 0, similarity: 1 });
        expect(toNormalForm(match?.exactText.join(' ') ?? '')).toBe(toNormalForm(quotation));
        for (const exact of match?.exactText ?? []) expect(whole.source).toContain(exact);
      }),
    );
  });

  const long = Array.from({ length: 400 }, (_, index) => `w${index}`);
  const numbered = toQuotableText([{ id: 'p1', text: long.join(' ') }]);
  const findEdited = (from: number, edits: readonly number[]) => {
    const quoted = long.slice(from, from + 20);
    const edited = quoted.map((word, at) => (edits.includes(at) ? `x${at}` : word));
    return matchQuotation(readQuotation(edited.join(' ')), numbered);
  };

  test('a quotation with k words put in place of others has k differences', () => {
    const apart = fc.subarray([1, 4, 7, 10, 13, 16, 18]);
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 380 }), apart, (from, edits) => {
        expect(findEdited(from, edits)?.differences).toBe(edits.length);
      }),
    );
  });

  test('changes next to each other, and at the edges, are no more than they are', () => {
    const anywhere = fc.uniqueArray(fc.nat(19), { maxLength: 5 });
    fc.assert(
      fc.property(fc.nat(380), anywhere, (from, edits) => {
        const match = findEdited(from, edits);
        if (match === null) return;
        expect(match.differences).toBeLessThanOrEqual(edits.length);
        expect(match.differences === 0).toBe(edits.length === 0);
      }),
    );
  });

  test('no word of a passage can be changed, put in or left out within it unseen', () => {
    const passage = p1.split(' ');
    const change = fc.constantFrom('replaced', 'put in', 'left out');
    const word = fc.constantFrom('мир', 'неправда', 'ы', '7', 'Луганском');
    fc.assert(
      fc.property(
        fc.nat(23),
        fc.integer({ min: 4, max: 12 }),
        fc.nat(12),
        change,
        word,
        (...of) => {
          const [from, length, place, kind, other] = of;
          const quoted = passage.slice(from, from + length);
          const at = place % quoted.length;
          const edited = quoted.toSpliced(
            at,
            kind === 'put in' ? 0 : 1,
            ...(kind === 'left out' ? [] : [other]),
          );
          // Without its first or last word a quotation is a shorter one.
          fc.pre(!p1.includes(edited.join(' ')));
          const match = find(edited.join(' '));
          if (match) expect(match.differences).toBeGreaterThan(0);
          if (kind !== 'left out') {
            const seen = match?.segments.flat().filter((part) => part.kind === 'removed') ?? [];
            if (match) expect(seen.map((part) => part.text).join(' ')).toContain(other);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('what is the same and what is added are the passage as it is stored', () => {
    fc.assert(
      fc.property(texts, prose, (list, quotation) => {
        const whole = toQuotableText(list);
        const match = matchQuotation(readQuotation(quotation), whole);
        if (match === null) return;
        for (const parts of match.segments) {
          const passage = parts.filter(({ kind }) => kind !== 'removed').map((part) => part.text);
          expect(whole.source).toContain(passage.join(''));
        }
      }),
    );
  });

  test('any two texts can be compared, at bounded cost', () => {
    const of = fc.string({
      unit: fc.constantFrom('a', 'б', ' ', '.', '…', '[', ']', '\u00AD', '"'),
    });
    fc.assert(
      fc.property(of, of, (quotation, other) => {
        const whole = toQuotableText([{ id: 'p1', text: other }]);
        const match = matchQuotation(readQuotation(quotation), whole);
        if (match) expect(match.similarity).toBeLessThanOrEqual(1);
      }),
    );
    const endless = toQuotableText([{ id: 'p1', text: 'мир и план '.repeat(50_000) }]);
    const quotation = readQuotation('и план мир '.repeat(90));
    expect(matchQuotation(quotation, endless)?.differences).toBe(0);
  });
});
