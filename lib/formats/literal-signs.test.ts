import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { defaultTreeAdapter, parse, parseFragment } from 'parse5';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';

import { makeBody } from '../../tests/factories/make-frame.ts';
import { makeReleaseDocument } from '../../tests/factories/make-release-document.ts';
import { makeRelease } from '../../tests/factories/make-release.ts';
import { makeBlock, makeText } from '../../tests/factories/make-text.ts';
import { openStoreOf } from '../../tests/factories/open-store.ts';
import { wholeText } from '../../tests/factories/whole-text.ts';
import { naughtyStrings } from '../../tests/security/support/naughty-strings.ts';
import { plainTextSchema } from '../model/primitives.ts';
import { findFeed } from './feeds/find-feed.ts';
import { toLiteRelease } from './lite/release-page.ts';
import { toMarkdownFile } from './release/to-markdown.ts';
import { toTextFile } from './release/to-text.ts';

import type { Nodes } from 'mdast';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { WordsBlock } from '../../tests/factories/make-text.ts';

const named = [
  ...['Площадка 5*6*7 м', '____/Петров/____', '2*2=4, а 3*3=9', '[так в тексте](примечание)'],
  ...['<press@example.org>', '<inaudible>', 'a<b и c>d', 'AT&T;', '&amp;', '&lt;b&gt;', '\\*'],
  ...['[[a]](https://x.example)', '**', '***a', '_', '`', '1)', '1. a', '- a', '# a', '---', '|'],
];
const accepted = naughtyStrings.filter((text) => plainTextSchema.safeParse(text).success);
const signs = Array.from('<>&;"\'`*_[]()!#+-.=~|\\/$ aЯ1');
const line = fc
  .oneof(
    fc.constantFrom(...named, ...accepted),
    fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 30 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  )
  .map((text) => text.trim())
  .filter((text) => !/[\n\u2028\u2029]/u.test(text) && plainTextSchema.safeParse(text).success);
const kind = fc.constantFrom<WordsBlock['kind'][]>('paragraph', 'heading', 'quote', 'list');

const toRelease = (text: string, of: WordsBlock['kind'] = 'paragraph') =>
  makeRelease({
    texts: {
      en: makeText({ title: text, lead: text, blocks: [makeBlock('p1', { text, kind: of })] }),
    },
  });

/** What a reader sees of a tree of HTML. */
function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function find(
  node: DefaultTreeAdapterTypes.Node,
  isFound: (element: DefaultTreeAdapterTypes.Element) => boolean,
): readonly DefaultTreeAdapterTypes.Element[] {
  const own = defaultTreeAdapter.isElementNode(node) && isFound(node) ? [node] : [];
  return [
    ...own,
    ...('childNodes' in node ? node.childNodes.flatMap((one) => find(one, isFound)) : []),
  ];
}
const byId = (root: DefaultTreeAdapterTypes.Node, id: string) =>
  find(root, ({ attrs }) => attrs.some(({ name, value }) => name === 'id' && value === id));

function wordsOf(node: Nodes): string {
  if (node.type === 'html') return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

test('a record may have every sign that can be seen', () => {
  for (const text of named) expect(plainTextSchema.safeParse(text).success, text).toBe(true);
  expect(accepted.length).toBeGreaterThan(700);
});

describe('the signs of a text stand for themselves', () => {
  test('on a light page', () => {
    fc.assert(
      fc.property(line, kind, (text, of) => {
        const page = parse(toLiteRelease(makeReleaseDocument('en', toRelease(text, of))));
        expect(byId(page, 'title').map(textOf)).toEqual([text]);
        expect(byId(page, 'p1').map(textOf)).toEqual([text]);
        expect(find(page, ({ tagName }) => tagName === 'script')).toEqual([]);
      }),
    );
  });

  test('in plain text and in Markdown', () => {
    fc.assert(
      fc.property(line, kind, (text, of) => {
        const document = makeReleaseDocument('en', toRelease(text, of));
        const plain = toTextFile(document);
        expect(plain).toContain(`\n${text}\n`);
        expect(plain).toContain(`\n\n${text}\n\n${text}\n\n`);
        const [title, ...rest] = fromMarkdown(toMarkdownFile(document)).children;
        expect(title && wordsOf(title)).toBe(text);
        const block = rest.find((node) => JSON.stringify(node).includes('<a id'));
        expect(block && wordsOf(block)).toBe(text);
        const lead = rest[rest.findIndex(({ type }) => type === 'thematicBreak') + 1];
        expect(lead && wordsOf(lead)).toBe(text);
      }),
    );
  });

  test('in feeds, as HTML where their readers take it for HTML', async () => {
    const few = fc.sample(line, { numRuns: 40, seed: 20_261_130 });
    const releases = [...named, ...few].map((text, index) => ({
      ...toRelease(text),
      slug: `r${index}`,
    }));
    const store = await openStoreOf({ releases, bodies: [makeBody()] });
    try {
      const texts = new Map(releases.map(({ slug, texts: { en } }) => [slug, en?.title ?? '']));
      const asHtml = (html: unknown) => textOf(parseFragment(String(html)));
      const parser = new Parser<object, { description?: string; whole?: string }>({
        customFields: { item: ['description', ['content:encoded', 'whole']] },
      });
      for (const path of ['/en/feed.xml', '/en/atom.xml']) {
        const xml = wholeText(await findFeed(store, path, 'https://parallel.example'));
        const { items } = await parser.parseString(xml);
        expect(items.length).toBeGreaterThan(20);
        for (const item of items) {
          const text = texts.get(item.link?.split('/').at(-1) ?? '') ?? '';
          expect(item.title).toBe(text);
          expect(asHtml(item.whole ?? item.content)).toContain(text + text);
          // RSS has HTML in it, and Atom plain text.
          const summary = item.description === undefined ? item.summary : asHtml(item.description);
          expect(summary).toContain(`${text} ${text}`.slice(0, 60).trim());
        }
      }
    } finally {
      store.close();
    }
  });
});
