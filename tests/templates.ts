import record from '../content/releases/2015/2015-01-25-lavrov-kerry-call.json' with { type: 'json' };
import { paths } from '../lib/paths.ts';

import type { Language } from '../lib/content/languages.ts';

const { slug } = record;

/** One address a template: what every judge of pages looks at. */
export const templates: Readonly<Record<string, (language: Language) => string>> = {
  home: paths.home,
  release: (language) => paths.release(language, slug),
  history: (language) => paths.history(language, slug),
  version: (language) => paths.version(language, slug, 'ru-1'),
  parallel: (language) => paths.parallel(language, slug),
  note: (language) => paths.release(language, '2026-11-23-security-council-formed'),
  bodies: paths.bodies,
  body: (language) => paths.body(language, 'fms'),
  archive: (language) => paths.archive(language),
  'archive of a month': (language) => paths.archive(language, '2015-01'),
  releases: paths.releases,
  'empty list': (language) => paths.releases(language, { q: 'zzzz' }),
  'search form': (language) => paths.search(language),
  search: (language) => paths.search(language, { q: '2015' }),
  'empty search': (language) => paths.search(language, { q: 'zzzz' }),
  terms: (language) => paths.terms(language),
  term: (language) => paths.term(language, 'minsk-protocol'),
  translations: paths.translations,
  'empty quote': paths.quote,
  'close quote': (language) =>
    paths.quote(language, { q: 'Kiev has never responded to President Vladimir Putin' }),
  'quote not found': (language) => paths.quote(language, { q: 'three simple words' }),
  about: paths.about,
  'about the API': paths.aboutApi,
  'about the corpus': paths.aboutCorpus,
  feeds: paths.aboutFeeds,
  'not found': (language) => `/${language}/nothing-here`,
  'bad request': (language) => `/${language}/releases?page=x`,
};
