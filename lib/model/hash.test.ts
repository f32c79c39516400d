import { createHash } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { hashJson, hashText } from './hash.ts';

const kinds = ['paragraph', 'heading', 'quote', 'list'] as const;
const blocks = fc.array(
  fc.record({
    id: fc.stringMatching(/^p\d{1,3}$/u),
    kind: fc.constantFrom(...kinds),
    text: fc.string({ unit: 'grapheme' }),
  }),
  { minLength: 1 },
);
const version = fc.record(
  { title: fc.string({ unit: 'grapheme' }), lead: fc.string({ unit: 'grapheme' }), blocks },
  { requiredKeys: ['title', 'blocks'] },
);

describe('hashText', () => {
  test('it is SHA-256 of the JSON with sorted keys, computed by hand', () => {
    const json =
      '{"blocks":[{"id":"p1","kind":"paragraph","text":"Один «два» № 3\\n"}],"lead":"Лид","title":"Заголовок"}';
    const expected = createHash('sha256').update(Buffer.from(json, 'utf8')).digest('hex');
    const block = { kind: 'paragraph', text: 'Один «два» № 3\n', id: 'p1' } as const;
    expect(hashText({ title: 'Заголовок', lead: 'Лид', blocks: [block] })).toBe(expected);
  });

  test('an absent lead is left out', () => {
    const json = '{"blocks":[],"title":"T"}';
    const expected = createHash('sha256').update(json).digest('hex');
    expect(hashText({ title: 'T', blocks: [] })).toBe(expected);
    expect(hashText({ title: 'T', lead: undefined, blocks: [] })).toBe(expected);
  });

  test('the order of keys and further keys make no difference', () => {
    fc.assert(
      fc.property(version, (text) => {
        const turned = {
          sha256: 'x',
          blocks: text.blocks.map(({ id, kind, text: words }) => ({
            text: words,
            spans: ['p9'],
            kind,
            id,
          })),
          ...(text.lead !== undefined && { lead: text.lead }),
          title: text.title,
        };
        expect(hashText(turned)).toBe(hashText(text));
      }),
    );
  });

  test('it is the hash of the canonical JSON, whatever characters the text has', () => {
    const text = fc.string({ unit: 'binary' });
    const wild = fc.record(
      {
        title: text,
        lead: text,
        blocks: fc.array(fc.record({ id: text, kind: fc.constant('quote' as const), text })),
      },
      { requiredKeys: ['title', 'blocks'] },
    );
    fc.assert(
      fc.property(wild, (version) => {
        expect(hashText(version)).toBe(hashJson(version));
      }),
    );
  });

  test('any other text has another hash', () => {
    fc.assert(
      fc.property(version, version, (left, right) => {
        fc.pre(
          JSON.stringify([left.title, left.lead, left.blocks]) !==
            JSON.stringify([right.title, right.lead, right.blocks]),
        );
        expect(hashText(left)).not.toBe(hashText(right));
      }),
    );
    fc.assert(
      fc.property(version, fc.nat(), fc.string({ minLength: 1 }), (text, at, addition) => {
        const index = at % text.blocks.length;
        const changed = text.blocks.map((block, position) =>
          position === index ? { ...block, text: block.text + addition } : block,
        );
        expect(hashText({ ...text, blocks: changed })).not.toBe(hashText(text));
        expect(hashText({ ...text, title: text.title + addition })).not.toBe(hashText(text));
      }),
    );
  });

  test('composed and decomposed letters are different texts', () => {
    expect(hashText({ title: '\u0439', blocks: [] })).not.toBe(
      hashText({ title: '\u0438\u0306', blocks: [] }),
    );
  });
});
