import { parse } from 'csv-parse/sync';
import { describe, expect, test, vi } from 'vitest';

import { askApi } from '../../tests/factories/ask-api.ts';
import { makeBody, makeSite, makeTerm } from '../../tests/factories/make-frame.ts';
import { makeRelease } from '../../tests/factories/make-release.ts';
import {
  makeRevisedRelease,
  originalChangedAt,
} from '../../tests/factories/make-revised-release.ts';
import { makeText } from '../../tests/factories/make-text.ts';
import { textWith } from '../../tests/factories/text-with.ts';
import { CursorError } from '../store/cursor-error.ts';
import { officialKinds } from '../model/kinds.ts';
import { toSummary } from '../model/to-summary.ts';
import { problemSchema } from './problem.ts';
import {
  bodiesSchema,
  fullReleaseSchema,
  releasePageSchema,
  quoteCheckSchema,
  searchPageSchema,
  suggestionsSchema,
  termPageSchema,
} from './schemas.ts';

import type { BrowseResult } from '../store/browse.ts';
import type { ReleaseSummary } from '../model/summary.ts';
import type { QuotePassage } from '../texts/quote/quote-result.ts';
import type { ApiStore, CheckQuote, Search } from './operation.ts';

const origin = 'https://parallel.example';
const release = makeRelease({ $schema: 'x', acknowledged: ['block-without-counterpart:p9'] });
const summary = toSummary(release);
const gone = makeRelease({
  slug: 'gone',
  status: 'withdrawn',
  withdrawnAt: '2015-02-01',
  reason: { ru: 'Ошибка', en: 'An error' },
});
const terms = [
  makeTerm({
    id: 'minsk',
    name: { ru: 'Минск', en: 'Minsk' },
    forms: { ru: ['в Минске'] },
    aliases: ['Mensk'],
  }),
  makeTerm({ id: 'oslo' }),
  makeTerm({ id: 'quito' }),
];
const emptyFacets = {
  languages: { both: 0, ru: 0, en: 0 },
  kinds: {},
  bodies: {},
  years: [],
  months: [],
};

function browsed(items: readonly ReleaseSummary[], nextCursor: string | null = null): BrowseResult {
  return {
    page: { items, page: 1, pageCount: 1, total: items.length },
    nextCursor,
    facets: emptyFacets,
    relaxations: items.length === 0 ? [{ without: 'words', total: 3 }] : [],
  };
}

function makeStore(changes: Partial<ApiStore> = {}) {
  return {
    browseReleases: vi.fn<ApiStore['browseReleases']>(({ position }) =>
      position && 'after' in position && position.after !== 'next'
        ? Promise.reject(new CursorError('MALFORMED', 'Unknown.'))
        : Promise.resolve(browsed([summary], 'next')),
    ),
    findRelease: vi.fn<ApiStore['findRelease']>((slug) =>
      Promise.resolve([release, gone].find((found) => found.slug === slug) ?? null),
    ),
    listBodies: () =>
      Promise.resolve([
        makeBody({ $schema: 'x', name: { ru: 'Министерство', en: 'The Ministry' } }),
      ]),
    listTerms: () => Promise.resolve(terms),
    getSite: () => Promise.resolve(makeSite()),
    suggestTitles: vi.fn<ApiStore['suggestTitles']>(({ words: [first = ''] }) =>
      Promise.resolve('название'.startsWith(first) ? [summary] : []),
    ),
    openCorpus: () => Promise.reject(new TypeError('Nobody exports here.')),
    version: () => 'first',
    ...changes,
  } satisfies ApiStore;
}

const makeSearch = () =>
  vi.fn<Search>(({ page }) =>
    Promise.resolve({
      items: [
        {
          release: summary,
          passages: [{ language: 'en', block: 'p1', parts: [{ text: 'Text', isHit: true }] }],
        },
      ],
      ...{ page, pageCount: 2, total: 21, isCapped: false },
      ...{ languages: { ru: 0, en: 21 }, both: 21, correction: null, dropped: [] },
      ...{ body: null, named: [], year: null },
    }),
  );

const quotedText = makeText({ title: 'A title' });
const makeQuote = (passage: Partial<QuotePassage> = {}) =>
  vi.fn<CheckQuote>().mockResolvedValue({
    ...{ verdict: 'exact', differences: 0, others: [], isCapped: false, documents: 2 },
    passage: {
      ...{ release: summary, language: 'en', origin: 'as-published', attribution: 'body' },
      ...{ title: 'A title', source: quotedText.source, sha256: quotedText.sha256, notes: [] },
      ...{ beginsInside: true, endsInside: true, exactText: ['the text'], counterparts: [] },
      blocks: [
        { id: 'title', number: null },
        { id: 'p1', number: 1 },
      ],
      segments: [[{ kind: 'same', text: 'the text' }]],
      ...passage,
    },
  });

async function ask(
  address: string,
  store: ApiStore = makeStore(),
  search = makeSearch(),
  quote = makeQuote(),
) {
  const url = new URL(`/api/v1${address}`, origin);
  const path = decodeURIComponent(url.pathname);
  const answer = await askApi({ path, query: url.searchParams, store, search, quote, origin });
  const isJson = answer.contentType.endsWith('json');
  const value: unknown = isJson ? JSON.parse(answer.body) : undefined;
  return { ...answer, value };
}

async function askProblem(address: string, store?: ApiStore) {
  const { value, status, contentType, maxAge } = await ask(address, store);
  const problem = problemSchema.parse(value);
  expect({ contentType, maxAge, status }).toEqual({
    contentType: 'application/problem+json',
    maxAge: 0,
    status: problem.status,
  });
  return problem;
}

describe('every answer is what its schema says', () => {
  test.each([
    ['/releases', releasePageSchema],
    ['/releases?facets=true', releasePageSchema],
    ['/releases?fields=slug,titles', releasePageSchema],
    ['/releases/2015-01-25-call', fullReleaseSchema],
    ['/bodies', bodiesSchema],
    ['/terms', termPageSchema],
    ['/terms?limit=1', termPageSchema],
    ['/search?q=text', searchPageSchema],
    ['/quote?q=the+text', quoteCheckSchema],
    ['/suggest?q=min', suggestionsSchema],
  ])('%s', async (address, schema) => {
    const { status, value, contentType, maxAge } = await ask(address);
    expect(schema.safeParse(value).error).toBeUndefined();
    expect({ status, contentType }).toEqual({ status: 200, contentType: 'application/json' });
    expect(maxAge).toBeGreaterThan(0);
  });
});

describe('releases', () => {
  test('every filter reaches the store', async () => {
    const store = makeStore();
    const filters = 'q=два слова&body=mfa&kind=statement&kind=note&lang=both&year=2015&month=1';
    await ask(`/releases?${filters}&sort=oldest&cursor=next&limit=100`, store);
    expect(store.browseReleases).toHaveBeenCalledExactlyOnceWith({
      filter: {
        words: 'два слова',
        body: 'mfa',
        kinds: ['statement', 'note'],
        language: 'both',
        year: 2015,
        month: 1,
      },
      sort: 'oldest',
      position: { after: 'next' },
      limit: 100,
    });
  });

  test('values that are repeated or in another order are the same question', async () => {
    const different = [
      '/releases?kind=note&kind=statement&fields=titles,slug',
      `/releases?${'kind=statement&kind=note&kind=statement&'.repeat(100)}fields=slug,titles,slug`,
    ].map(async (address) => {
      const store = makeStore();
      return {
        answer: await ask(address, store),
        requested: vi.mocked(store.browseReleases).mock.calls,
      };
    });
    const [one, other] = await Promise.all(different);
    expect(one?.requested).toMatchObject([[{ filter: { kinds: ['statement', 'note'] } }]]);
    expect(other).toEqual(one);
  });

  test('without filters there are 20 of the newest, notes of the portal apart', async () => {
    const store = makeStore();
    await ask('/releases?q=&year=', store);
    expect(store.browseReleases).toHaveBeenCalledExactlyOnceWith({
      filter: { kinds: officialKinds },
      sort: 'newest',
      position: { page: 1 },
      limit: 20,
    });
  });

  test('fields are those asked for', async () => {
    const { value } = await ask('/releases?fields=slug,titles');
    expect(value).toMatchObject({ items: [{ slug: summary.slug, titles: summary.titles }] });
    expect(releasePageSchema.parse(value).items[0]).not.toHaveProperty('body');
  });

  test('counts of further choices come when asked for', async () => {
    expect((await ask('/releases')).value).not.toHaveProperty('facets');
    const store = makeStore({ browseReleases: () => Promise.resolve(browsed([])) });
    expect((await ask('/releases?facets=true', store)).value).toMatchObject({
      total: 0,
      facets: emptyFacets,
      relaxations: [{ without: 'words', total: 3 }],
    });
  });

  test('a cursor of another question is a bad parameter', async () => {
    expect(await askProblem('/releases?cursor=other')).toMatchObject({
      status: 400,
      parameter: 'cursor',
    });
  });

  test('an answer over the limit is refused, with what makes it smaller', async () => {
    const titles = { en: 'x'.repeat(300_000) };
    const store = makeStore({
      browseReleases: () => Promise.resolve(browsed(Array(4).fill({ ...summary, titles }))),
    });
    expect(await askProblem('/releases', store)).toMatchObject({ status: 400, parameter: 'limit' });
  });
});

describe('one release', () => {
  test('has both texts and their pages, and nothing that concerns editors alone', async () => {
    const { value } = await ask('/releases/2015-01-25-call');
    expect(value).toMatchObject({
      texts: { ru: { title: 'Название' }, en: { sha256: makeText().sha256 } },
      urls: {
        ru: `${origin}/ru/releases/2015-01-25-call`,
        en: `${origin}/en/releases/2015-01-25-call`,
      },
    });
    for (const key of ['$schema', 'status', 'acknowledged'])
      expect(value).not.toHaveProperty([key]);
  });

  test('says when it was revised, without repeating the earlier text', async () => {
    const { title, blocks, sha256 } = makeText({ title: 'Before' });
    const revision = {
      at: '2026-01-02T00:00:00Z',
      kind: 'text' as const,
      note: { ru: 'Правка', en: 'Corrected' },
      sha256Before: sha256,
    };
    const revised = makeRelease({
      texts: { en: makeText({ revisions: [{ ...revision, previous: { title, blocks } }] }) },
    });
    const store = makeStore({ findRelease: () => Promise.resolve(revised) });
    const { value } = await ask('/releases/2015-01-25-call', store);
    expect(fullReleaseSchema.parse(value).texts.en?.revisions).toEqual([revision]);
    expect(value).toMatchObject({ urls: { en: textWith('/en/releases/') } });
    expect(fullReleaseSchema.parse(value).urls).not.toHaveProperty('ru');
  });

  test('says since when a translation may be out of date', async () => {
    const revised = makeRevisedRelease();
    const store = makeStore({ findRelease: () => Promise.resolve(revised) });
    const { value } = await ask(`/releases/${revised.slug}`, store);
    const { texts } = fullReleaseSchema.parse(value);
    expect(texts.ru?.outdatedSince).toBe(originalChangedAt);
    expect(texts.en).not.toHaveProperty('outdatedSince');
  });

  test('that nobody knows is not found, one that was withdrawn says why in both languages', async () => {
    expect(await askProblem('/releases/unknown')).toMatchObject({ status: 404, parameter: 'slug' });
    expect(await askProblem('/releases/gone')).toMatchObject({
      status: 410,
      type: `${origin}/en/about/api#withdrawn`,
      withdrawnAt: '2015-02-01',
      reason: { ru: 'Ошибка', en: 'An error' },
    });
  });
});

describe('a citation', () => {
  const path = '/releases/2015-01-25-call/citation';

  test('is text of its style, or a file for a reference manager', async () => {
    const text = await ask(`${path}?format=chicago&lang=en&paragraph=p2&accessed=2026-11-23`);
    expect(text).toMatchObject({
      status: 200,
      contentType: 'text/plain; charset=utf-8',
      contentDisposition: 'inline; filename="2015-01-25-call-en-2.chicago.txt"',
      body: textWith(`para. 2, ${origin}/en/releases/2015-01-25-call#p2.\n`),
    });
    for (const [format, contentType, ending] of [
      ['bibtex', 'application/x-bibtex', '.bib'],
      ['ris', 'application/x-research-info-systems', '.ris'],
      ['csl', 'application/vnd.citationstyles.csl+json', '.csl.json'],
    ]) {
      expect(await ask(`${path}?format=${format}&lang=ru`)).toMatchObject({
        contentType,
        contentDisposition: `attachment; filename="2015-01-25-call-ru${ending}"`,
      });
    }
  });

  test('speaks the language of its text, without one that of the published text', async () => {
    expect((await ask(`${path}?format=gost108&lang=en`)).body).toContain(': website.');
    expect((await ask(`${path}?format=gost108&lang=ru`)).body).toContain(': сайт.');
    const texts = { ru: makeText({ origin: 'portal-translation' }), en: makeText() };
    const store = makeStore({ findRelease: () => Promise.resolve(makeRelease({ texts })) });
    expect((await ask(`${path}?format=gost108`, store)).body).toContain(': website.');
  });

  test('says when it was made, in Moscow, unless it is told', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-23T22:00:00Z'), toFake: ['Date'] });
    try {
      expect((await ask(`${path}?format=gost108&lang=ru`)).body).toContain(
        '(дата обращения: 24.11.2026)',
      );
      expect((await ask(`${path}?format=gost108&lang=ru&accessed=2026-01-02`)).body).toContain(
        '(дата обращения: 02.01.2026)',
      );
    } finally {
      vi.useRealTimers();
    }
  });

  test.each([
    ['', 400, 'format'],
    ['format=mla', 400, 'format'],
    ['format=apa&lang=de', 400, 'lang'],
    ['format=apa&accessed=2026-02-30', 400, 'accessed'],
    ['format=apa&paragraph=p12345', 400, 'paragraph'],
    ['format=apa&paragraph=p9', 404, 'paragraph'],
    ['format=apa&paragraph=title', 404, 'paragraph'],
    ['format=apa&page=1', 400, 'page'],
  ])('refuses %s with %i', async (query, status, parameter) => {
    expect(await askProblem(`${path}?${query}`)).toMatchObject({ status, parameter });
  });

  test('needs a release that may be read, and a text in the language', async () => {
    expect(await askProblem('/releases/gone/citation?format=apa')).toMatchObject({ status: 410 });
    expect(await askProblem('/releases/unknown/citation?format=apa')).toMatchObject({
      status: 404,
      parameter: 'slug',
    });
    const texts = { en: makeText() };
    const store = makeStore({ findRelease: () => Promise.resolve(makeRelease({ texts })) });
    expect(await askProblem(`${path}?format=apa&lang=ru`, store)).toMatchObject({
      status: 404,
      parameter: 'lang',
    });
  });
});

describe('terms', () => {
  test('continue behind a cursor until their end, and keep spellings without a source to themselves', async () => {
    const first = termPageSchema.parse((await ask('/terms?limit=2')).value);
    expect(first).toMatchObject({
      items: [{ id: 'minsk' }, { id: 'oslo' }],
      total: 3,
      nextCursor: 'oslo',
    });
    expect(first.items[0]).not.toHaveProperty('aliases');
    expect((await ask('/terms?limit=2&cursor=oslo')).value).toMatchObject({
      items: [{ id: 'quito' }],
      nextCursor: null,
    });
    expect(await askProblem('/terms?cursor=nowhere')).toMatchObject({ parameter: 'cursor' });
  });

  test('come as one table for spreadsheets, aliases left out', async () => {
    const source = { title: { ru: 'Источник', en: 'Source' }, url: 'https://example.org/' };
    const term = makeTerm({
      id: 'minsk',
      name: { ru: 'Минск', en: '=Minsk, "M"' },
      forms: { ru: ['Минске', 'Минска'] },
      otherSpellings: [{ text: 'Miensk', lang: 'en', source }],
      aliases: ['Mensk'],
      date: '2014-09',
      sources: [source],
    });
    const answer = await askApi({
      path: '/api/v1/terms.csv',
      query: new URLSearchParams(),
      store: makeStore({ listTerms: () => Promise.resolve([term]) }),
      search: makeSearch(),
      quote: makeQuote(),
      origin,
    });
    expect(answer).toMatchObject({ status: 200, maxAge: 5 });
    expect(answer.contentType).toBe('text/csv; charset=utf-8; header=present');
    expect(parse(answer.body, { bom: true, columns: true })).toEqual([
      {
        ...{ id: 'minsk', kind: 'place', name_ru: 'Минск', name_en: `'=Minsk, "M"` },
        ...{ forms_ru: 'Минске\nМинска', forms_en: '', date: '2014-09' },
        other_spellings: 'Miensk (en) https://example.org/',
        sources: 'https://example.org/',
        url_ru: `${origin}/ru/terms/minsk`,
        url_en: `${origin}/en/terms/minsk`,
      },
    ]);
    expect(await askProblem('/terms.csv?limit=1')).toMatchObject({ parameter: 'limit' });
  });
});

describe('a quotation', () => {
  test('is asked for as it was pasted, and leads to its paragraph', async () => {
    const quote = makeQuote();
    const { value } = await ask('/quote?q=%20the%0D%0Atext', makeStore(), makeSearch(), quote);
    expect(quote).toHaveBeenCalledExactlyOnceWith('the\ntext');
    expect(value).toMatchObject({
      verdict: 'exact',
      attribution: 'body',
      url: `${origin}/en/releases/${summary.slug}#p1`,
    });
  });

  test('of a translation is never the words of the body, nor cited as if it were', async () => {
    const quote = makeQuote({
      ...{ origin: 'portal-translation', attribution: 'translation', translatedFrom: 'de' },
    });
    const { value } = await ask('/quote?q=the+text', makeStore(), makeSearch(), quote);
    expect(value).toMatchObject({ verdict: 'exact', attribution: 'translation' });
    expect(value).toHaveProperty(
      'citation',
      expect.stringContaining('(editorial translation from German, not official)'),
    );
    const { value: own } = await ask('/quote?q=the+text');
    expect(own).toHaveProperty('citation', expect.stringMatching(/published by Publisher/u));
  });

  test('that is not found has no address', async () => {
    const quote = vi.fn<CheckQuote>().mockResolvedValue({
      ...{ verdict: 'not-found', differences: 0, passage: null, others: [] },
      ...{ isCapped: false, documents: 2 },
    });
    const { value } = await ask('/quote?q=text', makeStore(), makeSearch(), quote);
    expect(value).toMatchObject({
      ...{ verdict: 'not-found', documents: 2, url: null, attribution: null, citation: null },
    });
  });
});

describe('search', () => {
  test('every condition reaches the search', async () => {
    const search = makeSearch();
    const conditions = 'in=ru&body=mfa&from=2015-01-01&to=2015-01-31&exact=1&page=2';
    await ask(`/search?q=минск&${conditions}`, makeStore(), search);
    expect(search).toHaveBeenCalledExactlyOnceWith({
      q: 'минск',
      in: 'ru',
      body: 'mfa',
      from: '2015-01-01',
      to: '2015-01-31',
      exact: '1',
      page: 2,
    });
  });

  test('has no page behind its last', async () => {
    expect(await askProblem('/search?q=a&page=3')).toMatchObject({
      status: 404,
      parameter: 'page',
    });
  });
});

describe('suggest', () => {
  const suggestionsFor = async (q: string, store?: ApiStore) =>
    suggestionsSchema
      .parse((await ask(`/suggest?q=${q}`, store)).value)
      .items.map(({ kind, id }) => `${kind} ${id}`);

  test('finds bodies, terms and titles by the beginnings of their words', async () => {
    expect(await suggestionsFor('минис')).toEqual(['body mfa']);
    expect(await suggestionsFor('MÍN')).toEqual(['body mfa', 'term minsk']);
    expect(await suggestionsFor('mensk')).toEqual(['term minsk']);
    expect(await suggestionsFor('назв')).toEqual(['release 2015-01-25-call']);
    expect(await suggestionsFor('elsewhere')).toEqual([]);
  });

  test('leads a term to its page', async () => {
    const { items } = suggestionsSchema.parse((await ask('/suggest?q=mensk')).value);
    expect(items[0]?.urls).toEqual({
      ru: `${origin}/ru/terms/minsk`,
      en: `${origin}/en/terms/minsk`,
    });
  });

  test('is short', async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ ...summary, slug: `title-${index}` }));
    const store = makeStore({
      suggestTitles: ({ limit }) => Promise.resolve(many.slice(0, limit)),
      listTerms: () =>
        Promise.resolve(
          many.map(({ slug }) => makeTerm({ id: slug, name: { ru: 'Т', en: 'Title' } })),
        ),
    });
    const found = await suggestionsFor('title', store);
    expect(found).toHaveLength(8);
    expect(found.filter((name) => name.startsWith('release'))).toHaveLength(5);
  });
});

describe('bad input is a problem that names the parameter', () => {
  test.each([
    ['/releases?page=2', 'page'],
    ['/releases?limit=0', 'limit'],
    ['/releases?limit=101', 'limit'],
    ['/releases?limit=1.5', 'limit'],
    ['/releases?limit=10&limit=20', 'limit'],
    ['/releases?body=unknown', 'body'],
    ["/releases?body=mfa' OR 1=1 --", 'body'],
    ['/releases?kind=novel', 'kind'],
    ['/releases?lang=de', 'lang'],
    ['/releases?sort=random', 'sort'],
    ['/releases?month=1', 'month'],
    ['/releases?year=99999', 'year'],
    ['/releases?fields=slug,secret', 'fields'],
    ['/releases?constructor=1', 'constructor'],
    ['/releases?__proto__=1', '__proto__'],
    ['/releases?facets=1', 'facets'],
    ['/releases?q=%00', 'q'],
    ['/releases?q=***', 'q'],
    ['/releases/2015-01-25-call?lang=ru', 'lang'],
    ['/bodies?page=1', 'page'],
    ['/quote', 'q'],
    ['/quote?q=%E2%80%A6', 'q'],
    [`/quote?q=${'a'.repeat(1001)}`, 'q'],
    ['/quote?q=a&lang=ru', 'lang'],
    ['/search', 'q'],
    ['/search?q=', 'q'],
    ['/search?q=%22%22', 'q'],
    ['/search?q=a&page=-1', 'page'],
    ['/search?q=a&page=51', 'page'],
    ['/search?q=a&in=de', 'in'],
    ['/search?q=a&from=2015-02-30', 'from'],
    ['/search?q=a&from=2015-02-02&to=2015-02-01', 'from'],
    ['/search?q=a&body=unknown', 'body'],
    ['/suggest?q=', 'q'],
    ['/suggest', 'q'],
    ['/openapi.json?v=2', 'v'],
  ])('%s', async (address, parameter) => {
    const problem = await askProblem(address);
    expect(problem).toMatchObject({ status: 400, detail: textWith(`"${parameter}`) });
    expect(problem.parameter).toMatch(new RegExp(`^${parameter}`, 'u'));
    expect(problem.detail.length).toBeLessThan(300);
  });

  test('10,000 characters, as a value and as a name', async () => {
    const long = 'a'.repeat(10_000);
    expect(await askProblem(`/releases?q=${long}`)).toMatchObject({ status: 400, parameter: 'q' });
    const problem = await askProblem(`/releases?${long}=1`);
    expect(problem.detail.length).toBeLessThan(300);
  });

  test('the words say what would be right', async () => {
    expect((await askProblem('/releases?limit=500')).detail).toBe(
      '"limit" is out of range: 100 is the most.',
    );
    expect((await askProblem('/releases?lang=de')).detail).toBe(
      '"lang" has a value that is not known: it can be both, ru, en.',
    );
    expect((await askProblem('/suggest?query=a')).detail).toBe(
      '"query" is not a parameter of this address; it has q.',
    );
  });

  test.each([
    '/nothing',
    '/releases/',
    '/releases/a/b',
    '/releases//citation',
    '/Releases',
    '/',
    '',
  ])('there is nothing at %s', async (path) => {
    expect(await askProblem(path)).toMatchObject({ status: 404 });
  });
});
