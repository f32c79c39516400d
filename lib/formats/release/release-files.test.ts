import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { afterEach, describe, expect, test } from 'vitest';

import { makeBody, makeSite } from '../../../tests/factories/make-frame.ts';
import { makeReleaseDocument } from '../../../tests/factories/make-release-document.ts';
import { makeRelease } from '../../../tests/factories/make-release.ts';
import { makeBlock, makeText } from '../../../tests/factories/make-text.ts';
import { openStoreOf } from '../../../tests/factories/open-store.ts';
import { languages } from '../../model/languages.ts';
import { getTranslator } from '../../i18n/translator.ts';
import { findReleaseFile } from './find-release-file.ts';
import { toMarkdownFile } from './to-markdown.ts';
import { toTextFile } from './to-text.ts';

import type { Nodes } from 'mdast';
import type { ContentStore } from '../../store/content-store.ts';
import type { WordsBlock } from '../../../tests/factories/make-text.ts';
import type { Records } from '../../../tests/factories/write-content.ts';

const origin = 'https://parallel.example';
const opened: ContentStore[] = [];

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

async function find(path: string, records: Records) {
  const store = await openStoreOf(records);
  opened.push(store);
  return findReleaseFile(store, path, origin);
}

function withBlocks(blocks: WordsBlock[]) {
  return makeReleaseDocument('en', makeRelease({ texts: { en: makeText({ blocks }) } }));
}

/** What a reader of the Markdown sees, with the anchors left out. */
function read(node: Nodes): string {
  if (node.type === 'html') return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(read).join('') : '';
}

describe('a release as plain text', () => {
  test('has its paragraphs as they are stored, without marks, and items in lines', () => {
    const text = toTextFile(
      withBlocks([
        makeBlock('p1', { text: '“Quotes” —\u00A0ё… 1. * a_b' }),
        makeBlock('p2', { text: 'one\ntwo', kind: 'list' }),
        makeBlock('p3', { text: 'A **strong** [link](https://example.org/)', markup: true }),
      ]),
    );
    expect(text).toContain('\n\n“Quotes” —\u00A0ё… 1. * a_b\n\none\ntwo\n\nA strong link\n\n');
  });

  test('says what the text is, where it comes from, and its fingerprint', () => {
    for (const language of languages) {
      const words = getTranslator(language);
      const document = makeReleaseDocument(language, makeRelease(), { demonstration: true });
      const text = toTextFile(document);
      expect(text.startsWith(words('PageShell.demonstration'))).toBe(true);
      expect(text).toContain(words('TextStatus.sentence.as-published'));
      expect(text).toContain(document.release.text.sha256);
      expect(text).toContain(document.release.text.source.publisher[language]);
      expect(text).toContain(`${origin}/${language}/releases/2015-01-25-call`);
    }
  });

  test('has notes behind the text, with the number of their paragraph', () => {
    const note = {
      ...{ id: 'n1', block: 'p2', quote: {} },
      text: { ru: 'О слове.', en: 'About a word.' },
      sources: [{ title: { ru: 'Словарь', en: 'A dictionary' }, url: 'https://example.org/' }],
    };
    const document = makeReleaseDocument('en', makeRelease({ notes: [note] }));
    const said = 'Paragraph 2. About a word.\nA dictionary: https://example.org/';
    expect(toTextFile(document)).toContain(said);
    expect(toMarkdownFile(document)).toContain('[Paragraph 2](#p2). About a word.');
  });
});

describe('a release as Markdown', () => {
  test('is read back as the words that are stored, whatever signs they have', () => {
    const signs = 'ab 1.-+*_`~<>[]()#!&;|\\"\'$=ё—:/@'.split(/(?:)/u);
    const words = fc
      .string({ unit: fc.constantFrom(...signs) })
      .map((text) => text.trim())
      .filter((text) => text !== '');
    const kinds = fc.constantFrom<WordsBlock['kind'][]>('paragraph', 'heading', 'quote', 'list');
    fc.assert(
      fc.property(words, kinds, (text, kind) => {
        const document = withBlocks([makeBlock('p1', { text, kind })]);
        const [first] = document.release.text.blocks;
        const shown = toTextFile(document).split('\n\n').at(4);
        const markdown = fromMarkdown(toMarkdownFile(document));
        const block = markdown.children.find((node) => JSON.stringify(node).includes('<a id'));
        expect(first?.id).toBe('p1');
        expect(block && read(block)).toBe(shown);
      }),
    );
  });

  test('keeps emphasis and links, and has the public anchors', () => {
    const text = 'An *emphasis*, a **strong** and a [link](https://example.org/a_b)';
    const markdown = toMarkdownFile(withBlocks([makeBlock('p7', { text, markup: true })]));
    expect(markdown).toContain(`<a id="p7"></a>${text}`);
  });
});

describe('addresses of files', () => {
  const release = makeRelease({ texts: { ru: makeText({ title: 'Название' }) } });
  const records = { releases: [release], bodies: [makeBody()], site: makeSite() };
  const path = (language: string, view: string) => `/${language}/releases/${release.slug}/${view}`;

  test('point to the page of the text, and keep robots from a missing translation', async () => {
    const page = `<${origin}${path('ru', '').slice(0, -1)}>; rel="canonical"`;
    const found = await find(path('ru', 'text'), records);
    expect(found?.headers).toMatchObject({ Link: page, 'Content-Language': 'ru' });
    expect(found?.headers).not.toHaveProperty('X-Robots-Tag');
    const missing = await find(path('en', 'markdown'), records);
    expect(missing?.headers).toMatchObject({ Link: page, 'X-Robots-Tag': 'noindex' });
    expect(missing?.content).toContain(getTranslator('en')('MissingTranslation.title'));
    expect(missing?.content).toContain('Text of p2.');
  });

  test('of a withdrawn release say why, without its text', async () => {
    const withdrawn = makeRelease({
      ...{ status: 'withdrawn', withdrawnAt: '2015-03-01' },
      reason: { ru: 'Причина.', en: 'The reason.' },
    });
    for (const view of ['text', 'markdown']) {
      const found = await find(path('en', view), { ...records, releases: [withdrawn] });
      expect(found?.status).toBe(410);
      expect(found?.content).toContain('The reason.');
      expect(found?.content).not.toContain('Text of p1');
    }
  });

  test('lead nowhere else', async () => {
    for (const view of ['lite', 'constructor', 'text/more', '']) {
      expect(await find(path('ru', view), records), view).toBeNull();
    }
    expect(await find('/ru/releases/unknown/text', records)).toBeNull();
    expect(await find(path('de', 'text'), records)).toBeNull();
  });
});
