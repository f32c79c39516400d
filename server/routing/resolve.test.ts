import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { makeRelease } from '../../tests/factories/make-release.ts';
import { makeText, makeTextRevision } from '../../tests/factories/make-text.ts';
import {
  decodeQuery,
  historyViewSchema,
  versionViewSchema,
} from '../../lib/routes/internal-paths.ts';
import { pastedQuoteSchema } from '../../lib/routes/pasted-quote.ts';
import { querySchemas } from '../../lib/routes/queries.ts';
import { AddressQuery } from '../../lib/routes/address-query.ts';
import { makeTerm } from '../../tests/factories/make-frame.ts';
import { resolve } from './resolve.ts';

import type { z } from 'zod';
import type { Resolution, RoutingStore } from './resolution.ts';

/** Its Russian text was changed once. */
const call = makeRelease({
  slug: 'call',
  texts: {
    ru: makeText({ title: 'Новое', revisions: [makeTextRevision({ title: 'Старое' })] }),
    en: makeText(),
  },
});

/** As an edition has them, the last ones after somebody altered it. */
const old = new Map([
  ['/old/call.html', '/en/releases/call'],
  ['/index.php?id=175', '/en/releases/call'],
  ['/?p=175', '/ru/releases/call'],
  ['/old/home', '/'],
  ['/old/feed', '/ru/feed.xml'],
  ['/altered/host', '//evil.example'],
  ['/altered/script', 'javascript:alert(1)'],
  ['/altered/nowhere', '/ru/releases/unknown'],
  ['/altered/framework', '/ru/internal/problem/500'],
]);

const store: RoutingStore = {
  findReleaseState: (slug) =>
    Promise.resolve(slug === 'call' ? 'published' : slug === 'gone' ? 'withdrawn' : null),
  findRelease: (slug) => Promise.resolve(slug === 'call' ? call : null),
  findRedirect: (path, query) =>
    Promise.resolve(
      old.get(query.size === 0 ? path : `${path}?${query.toString()}`) ?? old.get(path) ?? null,
    ),
  browseReleases: () =>
    Promise.resolve({
      page: { items: [], page: 1, pageCount: 3, total: 60 },
      nextCursor: null,
      facets: {
        languages: { both: 0, ru: 0, en: 0 },
        kinds: {},
        bodies: {},
        years: [],
        months: [],
      },
      relaxations: [],
    }),
  countReleases: () =>
    Promise.resolve([
      { period: '2014', count: 1 },
      { period: '2016', count: 2 },
    ]),
  listTerms: () => Promise.resolve([makeTerm({ id: 'minsk' })]),
  listReleases: ({ term, body }) =>
    Promise.resolve({
      ...{ items: [], page: 1, total: 21 },
      pageCount: body === 'mfa' ? 30 : term === 'minsk' ? 2 : 0,
    }),
  listBodies: () =>
    Promise.resolve([
      {
        id: 'mfa',
        menuLabel: { ru: 'МИД', en: 'MFA' },
        name: { ru: 'МИД', en: 'MFA' },
        statusAsOf: '2026-11-23',
        facts: [],
      },
    ]),
};

const site = {
  store,
  hasFormat: (path: string) => Promise.resolve(path === '/ru/feed.xml'),
};

function answer(path: string, query = '') {
  return resolve(site, path, new URLSearchParams(query));
}

describe('resolve', () => {
  test.each([
    ...['/ru', '/en', '/ru/about', '/en/bodies'],
    ...['/en/releases/call', '/ru/releases/call/parallel'],
    ...['/ru/terms', '/en/translations'],
    ...[
      '/en/about/api',
      '/ru/about/corpus',
      '/ru/about/feeds',
      '/en/about/accessibility',
      '/ru/about/privacy',
      '/en/settings',
    ],
  ])('renders %s under its own path', async (path) => {
    expect(await answer(path)).toMatchObject({ kind: 'page', status: 200, path });
  });

  test('knows which pages go with a release', async () => {
    expect(await answer('/ru/releases/call')).toMatchObject({ slug: 'call', isCacheable: true });
    expect(await answer('/ru/releases/call/parallel')).toMatchObject({ slug: 'call' });
    expect(await answer('/ru/releases')).not.toHaveProperty('slug');
  });

  test('answers a withdrawn release with 410', async () => {
    for (const path of ['/en/releases/gone', '/en/releases/gone/parallel']) {
      expect(await answer(path)).toMatchObject({
        kind: 'page',
        status: 410,
        path: '/en/internal/withdrawn/gone',
      });
    }
  });

  test.each([
    '/',
    '/de',
    '/ru/nothing',
    '/ru/releases/unknown',
    '/ru/releases/call/deeper',
    '/ru/releases/call/parallel/deeper',
    '/ru/releases/unknown/parallel',
    '/ru/bodies/unknown',
    '/ru/about/nothing',
    '/ru/internal/problem/404',
  ])('finds no page at %s', async (path) => {
    expect(await answer(path)).toMatchObject({ kind: 'problem', status: '404' });
  });

  test('speaks the language of the path when nothing is there', async () => {
    expect(await answer('/ru/nothing')).toMatchObject({ language: 'ru' });
    expect(await answer('/nothing')).toMatchObject({ language: null });
  });

  test('leads an old address to its release', async () => {
    expect(await answer('/old/call.html')).toEqual({
      kind: 'redirect',
      location: '/en/releases/call',
    });
  });

  test.each([
    ['/index.php', 'id=175', '/en/releases/call'],
    ['/', 'p=175', '/ru/releases/call'],
    ['/old/home', '', '/'],
    ['/old/feed', 'utm_source=x', '/ru/feed.xml'],
  ])('leads the old address %s?%s to %s', async (path, query, location) => {
    expect(await answer(path, query)).toEqual({ kind: 'redirect', location });
  });

  test.each(['/altered/host', '/altered/script', '/altered/nowhere', '/altered/framework'])(
    'leads nowhere but to what this site answers, whatever the edition says: %s',
    async (path) => {
      expect(await answer(path)).toMatchObject({ kind: 'problem', status: '404' });
    },
  );

  const ends = [
    ...[')', '.', ').', ',', ' ', '»', '”', '…', ';', '>', '"', "'", '’.', '!', '?', '*', '_', ']'],
    ...['&gt;', '&quot;,', '&#39;', '\u00A0', '\u200B', '\uFEFF', '—', '。', '）', '/)', '>.'],
  ];
  test.each(ends)('fixes an address that was copied with %j at its end', async (end) => {
    const redirect = { kind: 'redirect', keepsQuery: true };
    for (const path of ['/ru/releases/call', '/en/releases/call/history', '/ru/feed.xml', '/en'])
      expect(await answer(path + end, 'a=b')).toEqual({ ...redirect, location: path });
    expect(await answer(`/old/call.html${end}`)).toMatchObject({ location: '/en/releases/call' });
    expect(await answer(`/ru/releases/unknown${end}`)).toMatchObject({ status: '404' });
  });

  test.each([
    ['/RU', '/ru'],
    ['/RU/releases/call', '/ru/releases/call'],
    ['/ru/Releases/CALL.', '/ru/releases/call'],
    ['/EN/archive', '/en/archive'],
    ['/en//releases///call', '/en/releases/call'],
  ])('fixes %s to %s', async (path, location) => {
    expect(await answer(path)).toEqual({ kind: 'redirect', location, keepsQuery: true });
  });

  test('whatever was typed, a redirect leads to what this site answers, at once', async () => {
    const piece = fc.constantFrom(
      ...[
        '/',
        '//',
        'ru',
        'RU',
        'en',
        'releases',
        'Releases',
        'call',
        'CALL',
        'archive',
        'feed.xml',
      ],
      ...[
        '.',
        ')',
        '»',
        '%',
        '\\',
        '@',
        'evil.example',
        'old',
        'call.html',
        'altered',
        'host',
        'ſ',
        'İ',
      ],
    );
    const typed = fc.array(fc.oneof({ weight: 9, arbitrary: piece }, fc.string()), {
      maxLength: 9,
    });
    await fc.assert(
      fc.asyncProperty(typed, async (pieces) => {
        const found = await answer(`/${pieces.join('')}`);
        if (found.kind !== 'redirect') return;
        expect(found.location).toMatch(/^\/(?![/\\])[a-z0-9/.-]*$/u);
        if (['/', '/ru/feed.xml'].includes(found.location)) return;
        expect(await answer(found.location)).toMatchObject({ kind: 'page' });
      }),
      { numRuns: 500 },
    );
  });

  test.each(['q=%EC', 'q=100%', 'page=%', 'kind=%zz', 'body=mfa&body=%'])(
    'refuses a parameter that it declares when it is malformed: %s',
    async (search) => {
      const found = await resolve(site, '/en/releases', new AddressQuery(`?${search}`));
      expect(found).toMatchObject({ kind: 'bad-query', language: 'en' });
    },
  );

  test.each(['utm_campaign=%EC%E8%E4', 'utm_content=100%', 'yclid=1&ysclid=%', 'q=%EC', '%'])(
    'takes no notice of a parameter of others, however it is written: %s',
    async (search) => {
      const found = await resolve(site, '/ru/releases/call', new AddressQuery(`?${search}`));
      expect(found).toMatchObject({ kind: 'page', status: 200 });
    },
  );

  test('passes a declared query on and drops every other parameter', async () => {
    const found = await answer('/ru/releases', 'page=3&utm_source=x');
    const segment = found.kind === 'page' ? found.path.split('/').at(-1) : undefined;
    expect(decodeQuery(querySchemas.releases, segment ?? '')).toEqual({
      q: '',
      kind: [],
      sort: 'newest',
      page: 3,
    });
  });

  test('finds the pages of what a body published, the first ones among those of the record', async () => {
    for (const page of [1, 2, 20]) {
      const found = await answer('/ru/bodies/mfa', `page=${page}`);
      expect(found).toMatchObject({ path: `/ru/internal/bodies/mfa/${page}`, isCacheable: true });
      expect(found).not.toHaveProperty('isInvented');
    }
    expect(await answer('/ru/bodies/mfa', 'page=21')).toMatchObject({ isInvented: true });
    expect(await answer('/ru/bodies/mfa', 'page=31')).toMatchObject({ kind: 'problem' });
    expect(await answer('/ru/bodies/mfa', 'page=0')).toMatchObject({ kind: 'bad-query' });
  });

  test('finds no page behind the end of a list', async () => {
    expect(await answer('/ru/releases', 'page=3')).toMatchObject({ kind: 'page' });
    expect(await answer('/ru/releases', 'page=4')).toMatchObject({
      kind: 'problem',
      status: '404',
    });
  });

  test.each([
    ...[
      ['releases', ''],
      ['releases', 'page=3&utm_source=x'],
    ],
    ...[
      ['releases', 'body=mfa'],
      ['releases', 'kind=note&kind=note'],
      ['releases', 'lang=both&q=&year='],
    ],
    ...[
      ['search', ''],
      ['quote', ''],
      ['terms/minsk', 'page=2'],
      ['releases/call', 'version=ru-1'],
    ],
  ])('keeps /ru/%s?%s among the pages of the record', async (path, query) => {
    const found = await answer(`/ru/${path}`, query);
    expect(found).toMatchObject({ kind: 'page', isCacheable: true });
    expect(found).not.toHaveProperty('isInvented');
  });

  test.each([
    ['releases', 'kind=note&kind=statement'],
    ['releases', 'kind=note&lang=both'],
    ['releases', 'body=mfa&page=2'],
    ['releases', 'year=1701'],
    ['releases', 'year=2015&month=1'],
    ['releases', 'sort=oldest'],
    ['search', 'from=1234-01-15'],
    ['search', 'in=ru'],
    ['search', 'page=7'],
    ['releases/call/history', 'from=ru-1&to=ru-2'],
  ])('keeps /ru/%s?%s apart from the pages of the record', async (path, query) => {
    const found = await answer(`/ru/${path}`, query);
    expect(found).toMatchObject({ kind: 'page', isCacheable: true, isInvented: true });
  });

  test('keeps no page for words that anybody can invent', async () => {
    expect(await answer('/ru/search', 'q=слово')).toMatchObject({
      kind: 'page',
      isCacheable: false,
    });
  });

  test.each([
    ['page=-1', 'page', 'outOfRange'],
    ['page=0', 'page', 'outOfRange'],
    ['page=201', 'page', 'outOfRange'],
    ['page=x', 'page', 'notANumber'],
    ['page=1.5', 'page', 'notANumber'],
    ['body=unknown', 'body', 'unknownValue'],
    ['kind=poem', 'kind', 'unknownValue'],
    ['lang=de', 'lang', 'unknownValue'],
    ['month=2', 'month', 'monthWithoutYear'],
    ['year=2015&month=13', 'month', 'outOfRange'],
    [`q=${'a'.repeat(201)}`, 'q', 'tooLong'],
    ['q=%00', 'q', 'controlCharacters'],
  ])('answers ?%s with what is wrong with %s', async (query, parameter, fault) => {
    expect(await answer('/ru/releases', query)).toEqual({
      kind: 'bad-query',
      language: 'ru',
      problem: { parameter, fault },
    });
  });

  test('keeps the form of quotations, and never a quotation', async () => {
    expect(await answer('/ru/quote')).toMatchObject({ kind: 'page', isCacheable: true });
    expect(await answer('/ru/quote', 'q=слово')).toMatchObject({
      kind: 'page',
      isCacheable: false,
    });
    expect(await answer('/ru/quote/deeper')).toMatchObject({ status: '404' });
  });

  test('quotes a passage that is there', async () => {
    expect(await answer('/ru/quote', 'release=call&p=p2')).toMatchObject({
      kind: 'page',
      status: 200,
      isCacheable: false,
    });
    expect(await answer('/ru/quote', 'release=call&p=p9')).toMatchObject({ status: '404' });
    expect(await answer('/ru/quote', 'release=unknown&p=p1')).toMatchObject({ status: '404' });
    expect(await answer('/ru/quote', 'release=gone&p=p1')).toMatchObject({ status: 410 });
  });

  test.each([
    ['release=call', 'p', 'malformed'],
    ['p=p1', 'p', 'malformed'],
    ['release=%3Cx%3E&p=p1', 'release', 'unknownValue'],
  ])('answers a quotation ?%s with what is wrong with %s', async (query, parameter, fault) => {
    expect(await answer('/en/quote', query)).toMatchObject({ problem: { parameter, fault } });
  });

  test('keeps every character of a quotation that is too long', async () => {
    const q = `${'а'.repeat(1663)}\nя`;
    const found = await answer('/ru/quote', new URLSearchParams({ q }).toString());
    expect(found).toMatchObject({ kind: 'page', status: 400, isCacheable: false });
    const segment = found.kind === 'page' ? (found.path.split('/').at(-1) ?? '') : '';
    expect(decodeQuery(pastedQuoteSchema, segment)).toEqual({ q });
  });

  test('counts a line break of a pasted quotation once', async () => {
    const quotation = `${'a'.repeat(499)}\r\n${'b'.repeat(500)}`;
    const query = new URLSearchParams({ q: quotation }).toString();
    expect(await answer('/ru/quote', query)).toMatchObject({ kind: 'page' });
  });

  test('takes the empty fields of a form for no condition', async () => {
    expect(await answer('/ru/releases', 'q=&body=&year=&month=&lang=')).toMatchObject({
      kind: 'page',
    });
  });

  test('has a page for each term, and as many as its list of releases needs', async () => {
    const path = (page: number) => `/ru/internal/terms/minsk/${page}`;
    expect(await answer('/ru/terms/minsk')).toMatchObject({ path: path(1), isCacheable: true });
    expect(await answer('/ru/terms/minsk', 'page=2&x=y')).toMatchObject({ path: path(2) });
    expect(await answer('/ru/terms/minsk', 'page=x')).toEqual({
      kind: 'bad-query',
      language: 'ru',
      problem: { parameter: 'page', fault: 'notANumber' },
    });
    for (const [address, query] of [
      ['/ru/terms/minsk', 'page=3'],
      ['/ru/terms/unknown', ''],
      ['/ru/terms/minsk/1', ''],
      ['/ru/translations/all', ''],
      ['/ru/settings/all', ''],
    ] as const) {
      expect(await answer(address, query)).toMatchObject({ kind: 'problem', status: '404' });
    }
  });

  test('has archive pages for the years between the first and the last, with gaps', async () => {
    for (const path of ['/ru/archive', '/ru/archive/2015', '/ru/archive/2015/01']) {
      expect(await answer(path)).toMatchObject({ kind: 'page', isCacheable: true });
    }
    for (const path of [
      '/ru/archive/2013',
      '/ru/archive/2015/13',
      '/ru/archive/2015/1',
      '/ru/archive/x',
    ]) {
      expect(await answer(path)).toMatchObject({ kind: 'problem', status: '404' });
    }
  });

  test('shows one version of a text under an address of its own', async () => {
    const found = await answer('/en/releases/call', 'version=ru-1&utm_source=x');
    expect(found).toMatchObject({ kind: 'page', status: 200, slug: 'call', isCacheable: true });
    expect(viewOf(found, versionViewSchema)).toEqual({ slug: 'call', version: 'ru-1' });
    expect(await answer('/en/releases/call', 'version=&utm_source=x')).toMatchObject({
      path: '/en/releases/call',
    });
  });

  test.each([
    ['/ru/releases/call', 'version=ru-3', 'version', 'unknownVersion'],
    ['/ru/releases/call', 'version=en-2', 'version', 'unknownVersion'],
    ['/ru/releases/call', 'version=de-1', 'version', 'unknownVersion'],
    ['/ru/releases/call', 'version=ru-01', 'version', 'unknownVersion'],
    ['/ru/releases/call/history', 'from=ru-1&to=ru-3', 'to', 'unknownVersion'],
    ['/ru/releases/call/history', 'from=x&to=ru-1', 'from', 'unknownVersion'],
    ['/ru/releases/call/history', 'to=ru-9', 'to', 'unknownVersion'],
    ['/ru/releases/call/history', 'from=ru-1&to=en-1', 'to', 'otherLanguage'],
  ])('answers %s?%s with what is wrong with %s', async (path, query, parameter, fault) => {
    expect(await answer(path, query)).toEqual({
      kind: 'bad-query',
      language: 'ru',
      problem: { parameter, fault, release: 'call' },
    });
  });

  test.each([
    ['', undefined],
    ['from=ru-1&to=ru-2', { from: 'ru-1', to: 'ru-2' }],
    ['from=ru-2&to=ru-1', { from: 'ru-2', to: 'ru-1' }],
    ['from=ru-1', { from: 'ru-1', to: 'ru-2' }],
    ['to=ru-2', { from: 'ru-1', to: 'ru-2' }],
    ['to=en-1&other=1', { from: 'en-1', to: 'en-1' }],
  ])('compares in the history asked for ?%s', async (query, compared) => {
    const found = await answer('/ru/releases/call/history', query);
    expect(found).toMatchObject({ kind: 'page', status: 200, slug: 'call', isCacheable: true });
    expect(viewOf(found, historyViewSchema)).toEqual({
      slug: 'call',
      ...(compared && { compared }),
    });
  });

  test('withdraws a release with its history and its versions', async () => {
    for (const [path, query] of [
      ['/ru/releases/gone/history', ''],
      ['/ru/releases/gone', 'version=ru-1'],
      ['/ru/releases/gone/history', 'from=ru-1'],
    ] as const) {
      expect(await answer(path, query)).toMatchObject({ kind: 'page', status: 410, slug: 'gone' });
    }
    expect(await answer('/ru/releases/unknown/history')).toMatchObject({ status: '404' });
    expect(await answer('/ru/releases/call/history/deeper')).toMatchObject({ status: '404' });
  });
});

describe('light pages', () => {
  test('are written for what is published and for what is withdrawn, never behind an old one', async () => {
    expect(await answer('/ru/releases/call/lite')).toMatchObject({
      ...{ kind: 'page', status: 200, slug: 'call', isCacheable: true, mustRevalidate: true },
      path: '/ru/releases/call/lite',
    });
    expect(await answer('/en/releases/gone/lite')).toMatchObject({
      ...{ kind: 'page', status: 410, slug: 'gone', mustRevalidate: true },
      path: '/en/releases/gone/lite',
    });
    expect(await answer('/ru/offline')).toMatchObject({ status: 200, path: '/ru/offline' });
    for (const path of [
      '/ru/releases/unknown/lite',
      '/ru/offline/more',
      '/ru/releases/call/text',
    ]) {
      expect(await answer(path), path).toMatchObject({ status: '404' });
    }
  });
});

function viewOf<Schema extends z.ZodType>(
  found: Resolution,
  schema: Schema,
): z.output<Schema> | null {
  const segment = found.kind === 'page' ? found.path.split('/').at(-1) : undefined;
  return decodeQuery(schema, segment ?? '');
}
