import { fromMarkdown } from 'mdast-util-from-markdown';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';

import { everyBlock } from '../../tests/factories/every-block.ts';
import { makeRelease } from '../../tests/factories/make-release.ts';
import { makeReleaseDocument } from '../../tests/factories/make-release-document.ts';
import { makeText } from '../../tests/factories/make-text.ts';
import { languages } from '../model/languages.ts';
import { toWritten } from '../model/written.ts';
import { toBlocksHtml } from './block-html.ts';
import { toHtml } from './html.ts';
import { toLiteRelease } from './lite/release-page.ts';
import { toMarkdownFile } from './release/to-markdown.ts';
import { toTextFile } from './release/to-text.ts';

import type { Language } from '../model/languages.ts';

const release = makeRelease({
  texts: {
    ru: makeText({ blocks: [...everyBlock.ru] }),
    en: makeText({ blocks: [...everyBlock.en] }),
  },
});
const documentIn = (language: Language) => makeReleaseDocument(language, release);

/** Of every block without marks each line, of a row each cell. */
const pieces = (language: Language) =>
  everyBlock[language]
    .filter(({ markup }) => markup !== true)
    .flatMap((block) =>
      block.kind === 'footnote' ? block.text : toWritten(block).text.split(/[\n\t]/u),
    );

describe.each(languages)('every kind of block in %s has all its words', (language) => {
  const asFeed = toHtml(
    toBlocksHtml(documentIn(language).release.text.blocks, {
      toText: (words) => [words],
      toMark: (words) => [words],
      attributesOf: () => ({}),
      after: () => [],
      markedItems: 'lines',
    }),
  );
  test.each([
    ['a light page', toLiteRelease(documentIn(language))],
    ['plain text', toTextFile(documentIn(language))],
    ['Markdown', toMarkdownFile(documentIn(language))],
    ['a feed', asFeed],
  ])('as %s', (_, form) => {
    // Typography glues words together, and adds none.
    const words = form.replaceAll(/<\/?span[^>]*>|\\(?=[[\]_*])/gu, '').replaceAll('&nbsp;', ' ');
    for (const piece of pieces(language)) expect(words).toContain(piece);
  });
});

describe('footnotes and signs above and below the line', () => {
  test('are those of HTML on a light page, and lead both ways', () => {
    const light = toLiteRelease(documentIn('en'));
    expect(light).toContain(
      'The store<sup><a href="#f1" role="doc-noteref" aria-label="Footnote 1">1</a></sup> has at most 10<sup>3</sup> parts of CO<sub>2</sub>.',
    );
    expect(light).toContain(
      '<sup>1</sup><a href="#p17" role="doc-backlink" aria-label="Back to the text"> ↑</a> Except the store of films.</p>',
    );
  });

  test('stay apart from the words in plain text', () => {
    const text = toTextFile(documentIn('en'));
    expect(text).toContain('The store[1] has at most 10³ parts of CO₂.\n');
    expect(text).toContain('\n[1] Except the store of films.\n');
  });

  test('are those of GitHub in Markdown', () => {
    const markdown = toMarkdownFile(documentIn('en'));
    expect(markdown).toContain(
      'The store<sup>[1](#f1)</sup> has at most 10<sup>3</sup> parts of CO<sub>2</sub>.',
    );
    expect(markdown).toContain('<a id="f1"></a><sup>1</sup> Except the store of films.');
  });
});

describe('the structure of a text', () => {
  const light = toLiteRelease(documentIn('en'));

  test('is that of HTML on a light page', () => {
    expect(light).toContain('<h3 id="p2">General provisions</h3>');
    expect(light).toContain('<h4 id="p8">Address</h4>');
    expect(light).toContain('<p id="p9">The archive<br>4 Inventory Street<br>101000</p>');
    expect(light).toContain('<ol class="own" type="1" start="1"><li><p id="p3">');
    expect(light).toContain('<ol class="own" type="a" start="1"><li><p id="p4">');
    expect(light).toContain('<th scope="col" rowspan="2">Year</th>');
    expect(light).toContain('<th scope="col" colspan="2">Files</th>');
    expect(light).toContain('<th scope="row">2013</th><td>1,204</td>');
    expect(light).toContain('<p id="p12" lang="de">');
    expect(light).toContain('<strong>Question:</strong>');
  });

  test('is read back from Markdown', () => {
    const { children } = fromMarkdown(toMarkdownFile(documentIn('en')));
    const depths = children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
    expect(depths).toEqual([1, 2, 3, 4]);
    expect(toMarkdownFile(documentIn('en'))).toContain('|      | received | lent |');
  });

  test('sets deeper items in, and keeps rows in lines, in plain text', () => {
    const text = toTextFile(documentIn('en'));
    expect(text).toContain('\n1) The archive keeps the register:\n\n    a) by inventory;\n');
    expect(text).toContain('\n    Cards are stored apart.\n');
    expect(text).toContain('\n\treceived\tlent\n2013\t1,204\t87\n');
  });

  test('lists whose marks no HTML has are lists for who listens', () => {
    const russian = toLiteRelease(documentIn('ru'));
    expect(russian).toContain('<div role="list"><div role="listitem"><p id="p4">');
    expect(parseFragment(russian).childNodes.length).toBeGreaterThan(0);
  });
});
