import { z } from 'zod';

import { languages } from '../../model/languages.ts';
import { wordsSchema } from '../../routes/queries.ts';
import { inEveryLanguage, paths } from '../../routes/paths.ts';
import { ok } from '../../base/result.ts';
import { defineOperation } from '../operation.ts';
import { hasWord } from '../parameters.ts';
import { suggestionsSchema } from '../schemas.ts';
import { hasBeginnings, toWords } from '../word-beginnings.ts';

import type { ReleaseSummary } from '../../model/summary.ts';
import type { ApiContext } from '../operation.ts';
import type { Suggestion } from '../schemas.ts';

const mostSuggestions = 8;
const mostReleases = 5;

export const suggest = defineOperation({
  id: 'suggest',
  path: '/suggest',
  description: `At most ${mostSuggestions}: each word typed is the beginning of a word of the name or title.`,
  query: z.strictObject({
    q: wordsSchema.check(z.refine(hasWord, { error: 'noWords' }), z.describe('What was typed')),
  }),
  result: suggestionsSchema,
  problems: [],
  respond: async ({ q }, context) => {
    const beginnings = toWords(q);
    const [bodies, terms, releases] = await Promise.all([
      suggestBodies(beginnings, context),
      suggestTerms(beginnings, context),
      suggestReleases(q, context),
    ]);
    const names = [...bodies, ...terms].slice(0, mostSuggestions - releases.length);
    return ok({ items: [...names, ...releases] });
  },
});

async function suggestBodies(
  beginnings: readonly string[],
  { store, origin }: ApiContext,
): Promise<readonly Suggestion[]> {
  return (await store.listBodies())
    .filter(({ name, shortName, menuLabel }) =>
      hasBeginnings([name, shortName ?? {}, menuLabel].flatMap(allWords), beginnings),
    )
    .map(({ id, name }) => ({
      kind: 'body',
      id,
      labels: name,
      urls: inEveryLanguage((language) => `${origin}${paths.body(language, id)}`),
    }));
}

async function suggestTerms(
  beginnings: readonly string[],
  { store, origin }: ApiContext,
): Promise<readonly Suggestion[]> {
  return (await store.listTerms())
    .filter(({ name, forms = {}, aliases = [] }) => {
      const spellings = [
        ...allWords(name),
        ...languages.flatMap((language) => forms[language] ?? []),
      ];
      return hasBeginnings([...spellings, ...aliases], beginnings);
    })
    .map(({ id, name }) => ({
      kind: 'term',
      id,
      labels: name,
      urls: inEveryLanguage((language) => `${origin}${paths.term(language, id)}`),
    }));
}

async function suggestReleases(
  typed: string,
  { store, origin }: ApiContext,
): Promise<readonly Suggestion[]> {
  const words = typed.split(/\s+/u);
  return (await store.suggestTitles({ words, limit: mostReleases })).map((summary) => ({
    kind: 'release',
    id: summary.slug,
    labels: summary.titles,
    urls: toReleaseUrls(summary, origin),
  }));
}

function toReleaseUrls({ slug, titles }: ReleaseSummary, origin: string) {
  const spoken = languages.filter((language) => titles[language] !== undefined);
  return Object.fromEntries(
    spoken.map((language) => [language, `${origin}${paths.release(language, slug)}`]),
  );
}

function allWords(values: ReleaseSummary['titles']): readonly string[] {
  return languages.flatMap((language) => values[language] ?? []);
}
