import { describe, expect, test } from 'vitest';

import { languages } from '../../lib/model/languages.ts';
import { paths } from '../../lib/routes/paths.ts';
import { quotationSchema, querySchemas, wordsSchema } from '../../lib/routes/queries.ts';
import { releaseQuerySchemas } from '../../lib/routes/release-queries.ts';
import { firstRelease } from '../e2e/support/first-release.ts';
import { ask, forEach } from './support/ask.ts';
import { listDangers } from './support/list-dangers.ts';
import { markup, naughtyStrings } from './support/naughty-strings.ts';
import { openTarget } from './support/target.ts';

import type { Language } from '../../lib/model/languages.ts';

const target = openTarget();

/** Where each query is read. */
const schemas = { ...querySchemas, ...releaseQuerySchemas };
const addresses: Record<keyof typeof schemas, (language: Language) => string> = {
  releases: paths.releases,
  search: paths.search,
  part: (language) => paths.parallel(language, firstRelease.slug),
  release: (language) => paths.release(language, firstRelease.slug),
  history: (language) => paths.history(language, firstRelease.slug),
  body: (language) => paths.body(language, 'mfa'),
  term: (language) => paths.term(language, 'minsk-protocol'),
  quote: paths.quote,
};

const parameters = Object.entries(schemas).flatMap(([route, { shape }]) =>
  Object.keys(shape).map((name) => ({ route, name })),
);
/** Words are not refused but searched and shown, and each makes a page. */
const isFreeText = ({ name }: { name: string }) => name === 'q';

const addressOf = (route: string, language: Language) =>
  Object.entries(addresses).find(([name]) => name === route)?.[1](language) ?? '';
const languageOf = (index: number) => languages[index % languages.length] ?? languages[0];

/** As many at a time as are allowed together. */
function joinWhile(isAllowed: (text: string) => boolean, texts: readonly string[]): string[] {
  return texts.reduce<string[]>((joined, text) => {
    const together = `${joined.at(-1) ?? ''} ${text}`;
    return joined.length > 0 && isAllowed(together)
      ? [...joined.slice(0, -1), together]
      : [...joined, text];
  }, []);
}

/** A kept page is the same for many strings: it is read once. */
const read = new Set<string | undefined>();

async function expectHarmless(path: string, statuses: readonly number[]): Promise<void> {
  const { status, headers, body } = await ask(target.url, path, {
    headers: { Accept: 'text/html' },
  });
  expect(statuses, path).toContain(status);
  if (status === 308) {
    expect(headers.location, path).toMatch(/^\/(?![/\\])/u);
    return;
  }
  expect(headers['x-content-type-options'], path).toBe('nosniff');
  if (status === 414) return;
  expect(headers['content-type'], path).toBe('text/html; charset=utf-8');
  expect(headers['content-security-policy'], path).toMatch(/^default-src 'none'/u);
  if (read.has(headers.etag)) return;
  read.add(headers.etag);
  expect(listDangers(body.toString()), path).toEqual([]);
}

test('there are a thousand strings', () => {
  expect(naughtyStrings.length).toBeGreaterThanOrEqual(1000);
});

describe('every string in every parameter is answered, and never becomes part of the page', () => {
  test.for(parameters.filter((parameter) => !isFreeText(parameter)))(
    '$route ?$name=',
    async ({ route, name }) => {
      await forEach(naughtyStrings.entries(), async ([index, text]) => {
        const address = addressOf(route, languageOf(index));
        await expectHarmless(
          `${address}?${name}=${encodeURIComponent(text)}`,
          [200, 400, 404, 414],
        );
      });
    },
  );

  const places = parameters
    .filter(isFreeText)
    .flatMap(({ route }) => languages.map((language) => ({ route, language })))
    .map(({ route, language }, place) => ({
      place,
      address: addressOf(route, language),
      schema: route === 'quote' ? quotationSchema : wordsSchema,
    }));
  // Each makes a page: every one alone everywhere would take minutes. Markup goes everywhere alone, and so does
  // what is refused; of the rest each goes alone to one place, and in company to the others.
  test.for(places)('$address ?q=', async ({ address, schema, place }) => {
    const isAllowed = (text: string) => schema.safeParse(text).success;
    const isAlone = (text: string, index: number) =>
      index % places.length === place || markup.includes(text) || !isAllowed(text);
    const others = naughtyStrings.filter((text, index) => !isAlone(text, index));
    await forEach(naughtyStrings.filter(isAlone), async (text) => {
      await expectHarmless(`${address}?q=${encodeURIComponent(text)}`, [200, 400, 414]);
    });
    await forEach(joinWhile(isAllowed, others), async (text) => {
      await expectHarmless(`${address}?q=${encodeURIComponent(text)}`, [200]);
    });
  });
});

describe('every string as a part of a path leads nowhere', () => {
  test.for(['', '/ru', '/en/releases', '/ru/bodies', '/en/terms', '/ru/archive', '/sitemaps'])(
    '%s/…',
    async (before) => {
      await forEach(naughtyStrings, async (text) => {
        const path = `${before}/${encodeURIComponent(text)}`;
        // One of them may be the name of a page.
        await expectHarmless(path, [200, 308, 400, 404, 414]);
      });
    },
  );
});
