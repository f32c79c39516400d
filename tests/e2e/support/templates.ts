import { paths } from '../../../lib/routes/paths.ts';
import { firstRelease } from './first-release.ts';

import type { Language } from '../../../lib/model/languages.ts';

/** One address a template, in the language that is asked for: whatever holds for every page holds for these. */
export const templates: Record<string, (language: Language) => string> = {
  home: paths.home,
  release: (language) => paths.release(language, firstRelease.slug),
  history: (language) => paths.history(language, firstRelease.slug),
  version: (language) => paths.version(language, firstRelease.slug, 'ru-1'),
  parallel: (language) => paths.parallel(language, firstRelease.slug),
  note: (language) => paths.release(language, '2026-11-23-security-council-formed'),
  bodies: paths.bodies,
  body: (language) => paths.body(language, 'fms'),
  archive: (language) => paths.archive(language),
  'archive of a year': (language) => paths.archive(language, '2015'),
  'archive of a month': (language) => paths.archive(language, '2015-01'),
  releases: paths.releases,
  'list with filters': (language) => paths.releases(language, { kind: ['note'] }),
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
  accessibility: (language) => paths.aboutPage(language, 'accessibility'),
  privacy: (language) => paths.aboutPage(language, 'privacy'),
  'about the API': (language) => paths.aboutPage(language, 'api'),
  'about the corpus': (language) => paths.aboutPage(language, 'corpus'),
  feeds: (language) => paths.aboutPage(language, 'feeds'),
  settings: paths.settings,
  'open settings': (language) => `${paths.release(language, firstRelease.slug)}#view`,
  'not found': (language) => `/${language}/nothing-here`,
  'bad request': (language) => `/${language}/releases?page=x`,
};

/** Pages of the same look, but of other parts: for what does not need a browser's time for each. */
export const furtherTemplates: typeof templates = {
  'filtered releases': (language) => paths.releases(language, { lang: 'both' }),
  light: (language) => paths.lite(language, firstRelease.slug),
  offline: paths.offline,
};
