import { describe, expect, test } from 'vitest';

import { checkRecords } from './rules.ts';
import { makeContentSet } from '../../../tests/factories/make-content-set.ts';
import { makeBody, makeSite, makeTerm } from '../../../tests/factories/make-frame.ts';
import { makeNote, makeRelease } from '../../../tests/factories/make-release.ts';
import { releaseSchema } from '../../model/release.ts';
import { makeBlock, makeText } from '../../../tests/factories/make-text.ts';

import type { ContentSet } from '../content-set.ts';
import type { Release } from '../../model/release.ts';
import type { Block } from '../../model/block.ts';

const now = new Date('2026-11-23T12:00:00Z');
const report = (content: ContentSet) =>
  checkRecords(content, now).map(
    ({ severity, file, path, message }) => `${severity} ${file} ${path}: ${message}`,
  );
const check = (...releases: Release[]) => report(makeContentSet({ releases }));
const file = 'releases/2015/2015-01-25-call.json';

const withBlocks = (ru: readonly Block[], en: readonly Block[], changes: Partial<Release> = {}) =>
  makeRelease({
    texts: { ru: makeText({ blocks: [...ru] }), en: makeText({ blocks: [...en] }) },
    ...changes,
  });
const blocks = (...ids: string[]) => ids.map((id) => makeBlock(id));

describe('a whole record', () => {
  test('has no problems', () => {
    const content = makeContentSet({
      bodies: [makeBody(), makeBody({ id: 'fms', until: '2016-04-05', successor: 'mfa' })],
      terms: [makeTerm()],
      releases: [
        makeRelease({
          places: ['minsk'],
          related: ['2026-11-01-note'],
          legacyPaths: ['/en/press-release/1.html'],
        }),
        makeNote(),
      ],
      redirects: [{ from: '/en/releases/old-slug', to: '/en/releases/2015-01-25-call' }],
    });
    expect(report(content)).toEqual([]);
  });
});

describe('names and places of files', () => {
  test('the slug is the name of the file', () => {
    const content = makeContentSet({ releases: [makeRelease()] });
    const renamed = content.releases.map(({ record }) => ({
      file: 'releases/2015/other.json',
      record,
    }));
    expect(report({ ...content, releases: renamed })).toEqual([
      'error releases/2015/other.json slug: "2015-01-25-call" is not the name of the file',
    ]);
  });

  test.each(['bodies', 'terms'] as const)('the id is the name of a file in %s', (folder) => {
    const content = makeContentSet({ terms: [makeTerm({ id: 'mfa' })] });
    const renamed = content[folder].map(({ record }) => ({ file: `${folder}/other.json`, record }));
    expect(report({ ...content, [folder]: renamed })).toEqual([
      `error ${folder}/other.json id: "mfa" is not the name of the file`,
    ]);
  });

  test('the folder is the Moscow year of publishedAt', () => {
    const content = makeContentSet({
      releases: [makeRelease({ slug: 'call', publishedAt: '2015-12-31T22:00:00Z' })],
    });
    expect(content.releases[0]?.file).toContain('2016');
    expect(report(content)).toEqual([]);
    const old = 'releases/2015/call.json';
    const moved = content.releases.map(({ record }) => ({ file: old, record }));
    expect(report({ ...content, releases: moved })).toEqual([
      `error ${old} publishedAt: is of 2016, the folder is not`,
    ]);
  });
});

describe('ids', () => {
  test('a slug is used once', () => {
    const slug = 'call';
    expect(check(makeRelease({ slug }), makeRelease({ slug, publishedAt: '2016-01-01' }))).toEqual([
      'error releases/2016/call.json slug: "call" is taken by releases/2015/call.json',
    ]);
  });

  test.each([
    ['body', { body: 'mfo' }, 'body', 'there is no body "mfo"'],
    ['term', { people: ['lavrov'] }, 'people[0]', 'there is no term "lavrov"'],
    ['term', { events: ['meeting'] }, 'events[0]', 'there is no term "meeting"'],
    ['release', { related: ['none'] }, 'related[0]', 'there is no release "none"'],
  ])('a %s that a release names exists', (_, changes, path, message) => {
    expect(check(makeRelease(changes))).toEqual([`error ${file} ${path}: ${message}`]);
  });

  test('a list of people names persons, and so on', () => {
    const terms = [makeTerm(), makeTerm({ id: 'truce', kind: 'concept' })];
    const release = makeRelease({ places: ['minsk', 'truce'], people: ['minsk'] });
    const content = makeContentSet({ terms, releases: [release] });
    expect(report(content)).toEqual([
      `error ${file} people[0]: "minsk" is of kind "place", not "person"`,
      `error ${file} places[1]: "truce" is of kind "concept", not "place"`,
    ]);
    expect(checkRecords(content, now)[0]?.fix).toContain('move it to places');
  });

  test('a release is not related to itself', () => {
    expect(check(makeRelease({ related: ['2015-01-25-call'] }))).toEqual([
      `error ${file} related[0]: is the release itself`,
    ]);
  });

  test('what replaces a withdrawn release is another one that readers can open', () => {
    const reason = { ru: 'Уточнено', en: 'Made precise' };
    const facts = { status: 'withdrawn', withdrawnAt: '2015-02-01', reason } as const;
    const replaced = (replacedBy: string) => makeRelease({ ...facts, replacedBy });
    const other = makeRelease({ slug: '2015-01-26-other', publishedAt: '2015-01-26' });
    const said = (replacedBy: string, release = other) => check(replaced(replacedBy), release);
    expect(said(other.slug)).toEqual([]);
    expect(said('none')).toEqual([`error ${file} replacedBy: there is no release "none"`]);
    expect(said('2015-01-25-call')).toEqual([`error ${file} replacedBy: is the release itself`]);
    const hidden = { ...other, status: 'scheduled', publishAt: '2999-01-01T00:00:00Z' } as const;
    for (const release of [hidden, { ...other, ...facts }]) {
      expect(said(other.slug, release)).toEqual([
        `error ${file} replacedBy: "${other.slug}" is not published`,
      ]);
    }
    expect(releaseSchema.safeParse({ ...other, replacedBy: 'a' }).error?.issues).toMatchObject([
      { path: ['replacedBy'], message: 'belongs to status "withdrawn" only: remove it' },
    ]);
  });

  test('what refers to a broken file is not reported a second time', () => {
    const content = makeContentSet({ releases: [makeRelease({ people: ['lavrov'] })] });
    expect(report({ ...content, broken: ['terms/lavrov.json'] })).toEqual([]);
  });

  test('a near id is suggested', () => {
    const [diagnostic] = checkRecords(
      makeContentSet({ releases: [makeRelease({ body: 'mfaa' })] }),
      now,
    );
    expect(diagnostic?.fix).toBe('did you mean "mfa"?');
  });

  test('a successor is another body that exists', () => {
    const ended = (successor: string) =>
      report(makeContentSet({ bodies: [makeBody({ until: '2016-01-01', successor })] }));
    expect(ended('none')).toEqual(['error bodies/mfa.json successor: there is no body "none"']);
    expect(ended('mfa')).toEqual(['error bodies/mfa.json successor: is the body itself']);
  });
});

describe('a draft', () => {
  const draft = (changes: Partial<Release> = {}) => makeRelease({ status: 'draft', ...changes });

  test('has warnings only, whatever is wrong with it', () => {
    const texts = { ru: makeText({ sha256: '0'.repeat(64) }) };
    expect(check(draft({ body: 'mfo', people: ['nobody'], legacyPaths: ['/en'], texts }))).toEqual([
      `warning ${file} legacyPaths[0]: "/en" is an address of this site`,
      `warning ${file} body: there is no body "mfo"`,
      `warning ${file} people[0]: there is no term "nobody"`,
      `warning ${file} texts.ru.sha256: is not the hash of the text`,
    ]);
  });

  test('takes no old path from what is published', () => {
    const slug = '2015-01-25-other';
    const legacyPaths = ['/old'];
    expect(check(draft({ legacyPaths }), makeRelease({ slug, legacyPaths }))).toEqual([
      `warning ${file} legacyPaths[0]: "/old" is an old path of releases/2015/${slug}.json as well`,
    ]);
  });

  test('shares its slug and its name with nothing else, even when unfinished', () => {
    const content = makeContentSet({ releases: [makeRelease()] });
    const record = { slug: '2015-01-25-call', status: 'draft' as const };
    expect(report({ ...content, drafts: [{ file: 'releases/2016/a.json', record }] })).toEqual([
      'error releases/2016/a.json slug: "2015-01-25-call" is not the name of the file',
      `error releases/2016/a.json slug: "2015-01-25-call" is taken by ${file}`,
    ]);
  });
});

describe('the menu', () => {
  test.each([
    [['mfa', 'mod', 'mvd'], 'menu[2]: there is no body "mvd"'],
    [['mfa', 'mod', 'mfa'], 'menu[2]: "mfa" stands in the menu twice'],
    [['mfa'], 'menu: lacks the body "mod"'],
  ])('%j is refused', (menu, diagnostic) => {
    const content = makeContentSet({
      bodies: [makeBody(), makeBody({ id: 'mod' })],
      site: makeSite({ menu }),
    });
    expect(report(content)).toEqual([`error site.json ${diagnostic}`]);
  });
});

describe('old paths', () => {
  const old = (redirects: { from: string; to: string }[], legacyPaths: string[] = []) =>
    report(makeContentSet({ releases: [makeRelease({ legacyPaths })], redirects }));
  const home = '/en';

  test.each([
    [
      'two redirects',
      [
        { from: '/a', to: home },
        { from: '/%61', to: home },
      ],
      [],
      'redirects.json redirects[1].from: "/a" is an old path of redirects.json as well',
    ],
    [
      'a redirect and a release',
      [{ from: '/a’b', to: home }],
      ['/a%27b'],
      `redirects.json redirects[0].from: "/a'b" is an old path of ${file} as well`,
    ],
    [
      'one release',
      [],
      ['/a', '/a'],
      `${file} legacyPaths[1]: "/a" is an old path of ${file} as well`,
    ],
  ])('%s do not share one', (_, redirects, legacyPaths, diagnostic) => {
    expect(old(redirects, legacyPaths)).toEqual([`error ${diagnostic}`]);
  });

  test.each([
    '/',
    '/ru',
    '/en/releases',
    '/en/releases/2015-01-25-call',
    '/ru/bodies/mfa/feed.xml',
    '/en/about/api',
    '/api/v1/releases',
    '/robots.txt',
    '/favicon.svg',
    '/fonts/literata.woff2',
    '/assets/enhance.js',
    '/_next/static/a.js',
    '/healthz',
    '/readyz',
    '/en/search',
    '/en?p=175',
    '/ru/search?id=7',
    '/.well-known/security.txt',
    '/apple-touch-icon.png',
  ])('%s is an address of this site and hides nothing', (path) => {
    expect(old([], [path])).toEqual([expect.stringContaining(`error ${file} legacyPaths[0]:`)]);
    expect(old([{ from: path, to: '/en/archive' }])).toEqual([
      expect.stringContaining('redirects[0].from: '),
    ]);
  });

  test.each([
    ['/a//b', 'has an empty part //'],
    ['//a', 'has an empty part //'],
    ['/a/', 'ends with a slash'],
    ['/100%', 'has a % that begins no valid escape'],
    ['/a%zz', 'has a % that begins no valid escape'],
    ['/a%FF', 'has a % that begins no valid escape'],
    ['/a%2Fb', 'has an encoded slash or a backslash'],
    ['/a%5cb', 'has an encoded slash or a backslash'],
    ['/a\\b', 'has an encoded slash or a backslash'],
    ['/a%00b', 'has a control character'],
    ['/a/../b', 'has a part "." or ".."'],
    ['/a/%2e/b', 'has a part "." or ".."'],
    ['/a/?b=1', 'ends with a slash'],
    ['/a?b=100%', 'has a % that begins no valid escape'],
    ['/a?b=%EC', 'has a % that begins no valid escape'],
    ['/a?b=%0d', 'has a control character'],
  ])('%s would never be looked up', (path, message) => {
    expect(old([], [path])).toEqual([`error ${file} legacyPaths[0]: ${message}`]);
    expect(old([{ from: path, to: home }])).toEqual([
      `error redirects.json redirects[0].from: ${message}`,
    ]);
  });

  test.each([
    '/100%25',
    '/en/press-release/1.html',
    '/russia',
    '/en/releases/renamed',
    '/enclave',
    '/en/bodies/gone',
    '/index.php?option=com_content&id=175',
    '/?p=175',
    '/a?b=100%25',
  ])('%s may be an old path', (path) => {
    expect(old([], [path])).toEqual([]);
  });

  test.each([
    [[{ from: '/a', to: '/a' }], ['redirects[0].to: leads back to "/a"']],
    [
      [
        { from: '/a', to: '/b' },
        { from: '/b', to: '/a' },
      ],
      ['redirects[0].to: leads back to "/a"', 'redirects[1].to: leads back to "/b"'],
    ],
    [[{ from: '/a', to: '/b' }], ['redirects[0].to: "/b" is no address that this site answers']],
    [
      [{ from: '/a', to: '/en/releases/none' }],
      ['redirects[0].to: "/en/releases/none" is no address that this site answers'],
    ],
    [
      [
        { from: '/a', to: '/b' },
        { from: '/b', to: '/en/bodies/mfa' },
      ],
      [],
    ],
  ])('%j is followed to its end', (redirects, diagnostics) => {
    expect(old(redirects)).toEqual(
      diagnostics.map((diagnostic) => `error redirects.json ${diagnostic}`),
    );
  });

  test.each([
    ...[
      '/',
      '/ru',
      '/ru/',
      '/en/archive',
      '/en/archive/2015',
      '/ru/archive/2015/01',
      '/en/about/api',
    ],
    ...['/ru/feed.xml', '/en/bodies/mfa/atom.xml', '/ru/translations/feed.xml', '/sitemap.xml'],
    ...['/en/releases/2015-01-25-call/text', '/ru/releases/2015-01-25-call/history'],
  ])('a redirect may lead to %s', (to) => {
    expect(old([{ from: '/old', to }])).toEqual([]);
  });

  test.each([
    ...['/ru/about/nothing', '/en/archive/2014', '/en/archive/2015/13', '/ru/archive/2015/01/25'],
    ...['/ru/translations/x', '/en/internal/problem/404', '/en/releases/2015-01-25-call/nothing'],
    ...['/api/v1', '/_next/static/a.js', '/csp-report', '/healthz', '/ru/bodies/mfa/feed.json'],
    ...['//evil.example', '/RU', '/en/terms/none', '/de'],
  ])('a redirect does not lead to %s, where nothing is', (to) => {
    expect(old([{ from: '/old', to }])).toEqual([
      expect.stringMatching(/redirects\[0\]\.to: "[^"]*" is no address that this site answers$/u),
    ]);
  });

  test('a redirect does not lead to a draft', () => {
    const redirects = [{ from: '/old', to: '/en/releases/2015-01-25-call' }];
    const releases = [makeRelease({ status: 'draft' })];
    expect(report(makeContentSet({ releases, redirects }))).toEqual([
      expect.stringContaining('is no address that this site answers'),
    ]);
  });

  test.each([
    ['/a?id=1&x=2', '/a?x=2&id=1'],
    ['/a?id=%31', '/a?id=1'],
    ['/a?id=1&id=1', '/a?id=1'],
  ])('%s and %s are one old address', (first, second) => {
    expect(old([], [first, second])).toEqual([expect.stringContaining('is an old path of')]);
  });

  test('parameters tell old addresses apart', () => {
    expect(old([], ['/a', '/a?id=1', '/a?id=2', '/a?id=1&x=2'])).toEqual([]);
  });

  test('a redirect may lead to the old path of a release', () => {
    expect(old([{ from: '/a', to: '/b' }], ['/b'])).toEqual([]);
  });
});

describe('blocks', () => {
  test('an id is used once in a text', () => {
    expect(check(withBlocks(blocks('p1', 'p1'), blocks('p1')))).toEqual([
      `error ${file} texts.ru.blocks[1].id: "p1" is used twice`,
    ]);
  });

  test('common ids stand in the same order', () => {
    expect(check(withBlocks(blocks('p1', 'p2', 'p3'), blocks('p1', 'p3', 'p2')))).toEqual([
      `error ${file} texts.en.blocks: have common ids in another order than texts.ru: p1 p3 p2`,
    ]);
  });

  test('a passage of one language is a warning', () => {
    expect(check(withBlocks(blocks('p1', 'p2'), blocks('p1')))).toEqual([
      `warning ${file} texts.ru.blocks[1].id: "p2" has no counterpart in texts.en`,
    ]);
  });

  test('one text alone needs no counterparts', () => {
    expect(check(makeRelease({ texts: { ru: makeText() } }))).toEqual([]);
  });

  test('an acknowledged warning is silent, an acknowledgement of nothing is an error', () => {
    const acknowledged = [
      'block-without-counterpart:p2',
      'block-without-counterpart:p1',
      'anything',
    ];
    expect(check(withBlocks(blocks('p1', 'p2'), blocks('p1'), { acknowledged }))).toEqual([
      `error ${file} acknowledged[1]: "block-without-counterpart:p1" acknowledges nothing`,
      `error ${file} acknowledged[2]: "anything" acknowledges nothing`,
    ]);
  });

  test('a block that spans others answers them', () => {
    const spanning = [makeBlock('p2', { spans: ['p3', 'p4'] })];
    expect(check(withBlocks(blocks('p2', 'p3', 'p4'), spanning))).toEqual([]);
    expect(check(withBlocks(blocks('p3', 'p4'), spanning))).toEqual([]);
  });

  test.each([
    [['p1'], '"p1" exists in this text itself'],
    [['p9'], 'no other text has a block "p9"'],
  ])('spans of %j is refused', (spans, message) => {
    expect(
      check(withBlocks(blocks('p1', 'p2'), [makeBlock('p1'), makeBlock('p2', { spans })])),
    ).toEqual([`error ${file} texts.en.blocks[1].spans: ${message}`]);
  });

  test('a block is answered once', () => {
    const twice = [makeBlock('p1', { spans: ['p3'] }), makeBlock('p2', { spans: ['p3'] })];
    expect(check(withBlocks(blocks('p1', 'p2', 'p3'), twice))).toEqual([
      `error ${file} texts.en.blocks[0].spans: "p3" is answered twice`,
      `error ${file} texts.en.blocks[1].spans: "p3" is answered twice`,
    ]);
  });
});

describe('notes', () => {
  const note = (quote: Record<string, string>, block = 'p1', id = 'n1') => ({
    id,
    block,
    quote,
    text: { ru: 'Примечание', en: 'A note' },
    sources: [],
  });
  const both = { ru: 'Text of', en: 'Text of' };

  test('a quote that occurs once is right', () => {
    expect(check(makeRelease({ notes: [note(both)] }))).toEqual([]);
  });

  test('an id is used once', () => {
    expect(check(makeRelease({ notes: [note(both), note(both, 'p2')] }))).toEqual([
      `error ${file} notes[1].id: "n1" is used twice`,
    ]);
  });

  test.each<[ReturnType<typeof note>, string]>([
    [note(both, 'p9'), 'block: there is no block "p9"'],
    [note({ ru: 'Text of' }), 'quote.en: is missing'],
    [note({ ru: 'Text', en: 'Words' }), 'quote.en: does not occur in block "p1"'],
    [note({ ru: 'Text', en: '1.' }, 'p2'), 'quote.en: does not occur in block "p2"'],
  ])('%j is refused', (written, diagnostic) => {
    expect(check(makeRelease({ notes: [written] }))).toEqual([
      `error ${file} notes[0].${diagnostic}`,
    ]);
  });

  test('a quote that occurs twice, overlapping or not, is refused', () => {
    const text = (words: string) => [makeBlock('p1', { text: words, markup: true })];
    const release = withBlocks(text('ааа'), text('one and one'), {
      notes: [note({ ru: 'аа', en: 'one' })],
    });
    expect(check(release)).toEqual([
      `error ${file} notes[0].quote.ru: occurs 2 times in block "p1"`,
      `error ${file} notes[0].quote.en: occurs 2 times in block "p1"`,
    ]);
  });

  test('a quote is sought in the words that readers see, within one stretch of them', () => {
    const text = (words: string) => [makeBlock('p1', { text: words, markup: true })];
    const linked = text('see [the protocol](https://protocol.example) there');
    expect(
      check(withBlocks(linked, linked, { notes: [note({ ru: 'protocol', en: 'the protocol' })] })),
    ).toEqual([]);
    expect(
      check(withBlocks(linked, linked, { notes: [note({ ru: 'protocol', en: 'see the' })] })),
    ).toEqual([`error ${file} notes[0].quote.en: crosses the edge of an emphasis or a link`]);
  });

  test('two notes do not overlap', () => {
    const notes = [
      note({ ru: 'Text of', en: 'Text' }),
      note({ ru: 'of p1', en: 'p1' }, 'p1', 'n2'),
    ];
    expect(check(makeRelease({ notes }))).toEqual([
      `error ${file} notes[1].quote.ru: overlaps with the quote of n1`,
    ]);
  });

  test('a quote for a text that is not there is refused', () => {
    expect(check(makeRelease({ texts: { ru: makeText() }, notes: [note(both)] }))).toEqual([
      `error ${file} notes[0].quote.en: there is no texts.en`,
    ]);
  });
});

describe('seals and revisions', () => {
  const at = '2026-01-02T00:00:00Z';
  const revision = (changes = {}) => {
    const { title, blocks: previous, sha256 } = makeText({ title: 'Before' });
    return {
      at,
      kind: 'text' as const,
      note: { ru: 'Правка', en: 'Corrected' },
      sha256Before: sha256,
      previous: { title, blocks: previous },
      ...changes,
    };
  };

  test('a text is the one that was sealed; the fix names both commands', () => {
    const [diagnostic] = checkRecords(
      makeContentSet({
        releases: [makeRelease({ texts: { en: makeText({ sha256: '0'.repeat(64) }) } })],
      }),
      now,
    );
    expect(diagnostic).toMatchObject({
      path: 'texts.en.sha256',
      message: 'is not the hash of the text',
    });
    expect(diagnostic?.fix).toContain('seal FILE');
    expect(diagnostic?.fix).toContain('revise 2015-01-25-call');
  });

  test('a revision keeps the text that its hash names', () => {
    const revised = (changes = {}) =>
      check(makeRelease({ texts: { en: makeText({ revisions: [revision(changes)] }) } }));
    expect(revised()).toEqual([]);
    expect(revised({ sha256Before: '0'.repeat(64) })).toEqual([
      `error ${file} texts.en.revisions[0].sha256Before: is not the hash of \`previous\``,
    ]);
  });

  test('revisions stand in the order of time', () => {
    const revisions = [revision(), revision({ at: '2026-01-02T02:00:00+03:00' })];
    expect(check(makeRelease({ texts: { en: makeText({ revisions }) } }))).toEqual([
      `error ${file} texts.en.revisions[1].at: is not later than the revision before`,
    ]);
  });
});

describe('what a text is', () => {
  const noteFile = 'releases/2026/2026-11-01-note.json';

  test('a note is the portal’s own in every text', () => {
    const texts = { ru: makeText({ origin: 'portal-original' }), en: makeText() };
    expect(check(makeNote({ texts }))).toEqual([
      `error ${noteFile} texts.en.origin: a note is "portal-original"`,
    ]);
  });

  test('nothing else is', () => {
    expect(check(makeRelease({ texts: { en: makeText({ origin: 'portal-original' }) } }))).toEqual([
      `error ${file} texts.en.origin: "portal-original" is for notes only`,
    ]);
  });

  test('a note is about a date', () => {
    const { about: _, ...rest } = makeNote();
    expect(check(rest)).toEqual([`error ${noteFile} about: is missing`]);
  });

  test.each([
    [makeText({ origin: 'official-translation' }), 'is missing'],
    [
      makeText({ origin: 'portal-translation', translatedFrom: 'en' }),
      'is the language of the text itself',
    ],
    [makeText({ translatedFrom: 'ru' }), 'does not go with origin "as-published"'],
  ])('translatedFrom belongs to translations and names another language (%#)', (en, message) => {
    expect(check(makeRelease({ texts: { en } }))).toEqual([
      `error ${file} texts.en.translatedFrom: ${message}`,
    ]);
  });

  test.each(['ru', 'de', 'zh-Hant', 'pt-BR', 'mhr'])(
    'a translation may be from any language that has a name: %s',
    (translatedFrom) => {
      const en = makeText({ origin: 'unofficial-translation', translatedFrom });
      expect(check(makeRelease({ texts: { en } }))).toEqual([]);
    },
  );

  const official = (translatedFrom: string) =>
    makeText({ origin: 'official-translation', translatedFrom });
  const portals = (translatedFrom: string) =>
    makeText({ origin: 'portal-translation', translatedFrom });

  test('two texts are not translated from each other', () => {
    expect(check(makeRelease({ texts: { ru: official('en'), en: portals('ru') } }))).toEqual([
      `error ${file} texts.ru.translatedFrom: goes in a circle: the text in "en" is called a translation from "ru"`,
      `error ${file} texts.en.translatedFrom: goes in a circle: the text in "ru" is called a translation from "en"`,
    ]);
  });

  test.each([
    ['en-GB', 'names a language of this portal'],
    ['ru-RU', 'is the language of the text itself'],
  ])('a language of the record is named without its region: %s', (translatedFrom, message) => {
    const texts = { ru: official(translatedFrom), en: makeText() };
    expect(check(makeRelease({ texts }))).toEqual([
      `error ${file} texts.ru.translatedFrom: ${message}`,
    ]);
  });

  test('what others published was not made from a translation of this portal', () => {
    expect(check(makeRelease({ texts: { ru: official('en'), en: portals('de') } }))).toEqual([
      `error ${file} texts.ru.translatedFrom: is the language of a text of this portal: origin "portal-translation"`,
    ]);
    for (const en of [official('de'), makeText({ origin: 'unknown' }), makeText()]) {
      expect(check(makeRelease({ texts: { ru: portals('en'), en } }))).toEqual([]);
    }
    expect(check(makeRelease({ texts: { ru: portals('en'), en: portals('de') } }))).toEqual([]);
    expect(check(makeRelease({ texts: { ru: official('de'), en: portals('de') } }))).toEqual([]);
  });
});

describe('dates and links', () => {
  test('what is published is not in the future, a day of grace granted', () => {
    const slug = 'a';
    expect(check(makeRelease({ slug, publishedAt: '2026-11-24' }))).toEqual([]);
    expect(check(makeRelease({ slug, publishedAt: '2026-11-26' }))).toEqual([
      'error releases/2026/a.json publishedAt: is in the future',
    ]);
    expect(check(makeRelease({ slug, publishedAt: '2026-11-26', status: 'draft' }))).toEqual([]);
  });

  test('a text was not added before the release was there, nor in the future', () => {
    const added = (addedAt: string) =>
      check(
        makeRelease({
          ...{ slug: '2015-01-26-call', publishedAt: '2015-01-25T22:00:00Z' },
          texts: { en: makeText({ addedAt }) },
        }),
      );
    expect(added('2015-01-26')).toEqual([]);
    expect(added('2016-05-01T10:00:00+03:00')).toEqual([]);
    expect(added('2015-01-25')).toEqual([
      expect.stringContaining('texts.en.addedAt: is before publishedAt'),
    ]);
    expect(added('2026-12-25')).toEqual([
      expect.stringContaining('texts.en.addedAt: is in the future'),
    ]);
  });

  test('links lead to the web or a mailbox', () => {
    const markup = true;
    const link = [
      makeBlock('p1', { text: 'a [b](ftp://c.example) [d](mailto:e@f.example)', markup }),
    ];
    const titled = [makeBlock('p1', { text: 'a [b](https://c.example "t")', markup })];
    expect(check(withBlocks(link, titled))).toEqual([
      `error ${file} texts.ru.blocks[0].text: links to "ftp://c.example"`,
      `error ${file} texts.en.blocks[0].text: has a link with a title "t"`,
    ]);
  });
});
