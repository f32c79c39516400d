import { aboutPages } from '../../../lib/routes/about-pages.ts';
import { listRoutes } from '../../../lib/routes/match-route.ts';
import { paths } from '../../../lib/routes/paths.ts';
import { routes } from '../../../lib/routes/table.ts';
import { fillTemplate } from '../../../lib/routes/template.ts';
import { routeValues } from '../../factories/route-values.ts';
import { firstRelease } from './first-release.ts';

import type { Language } from '../../../lib/model/languages.ts';
import type { RouteName } from '../../../lib/routes/table.ts';

type Addresses = Record<string, (language: Language) => string>;

/** Of the look of other pages, or served by the device. */
const withoutBrowser: readonly RouteName[] = ['lite', 'offline'];

/** Every page of the route table, so that a new row is in every test of pages at once. */
const pages: Addresses = Object.fromEntries(
  listRoutes()
    .filter(([name, { by }]) => by === 'page' && name !== 'aboutPage')
    .filter(([name]) => !withoutBrowser.includes(name))
    .map(([name, { template }]) => [name, fill(template)]),
);

const pagesAbout: Addresses = Object.fromEntries(
  aboutPages.map((aboutPage) => [
    `about ${aboutPage}`,
    (language: Language) => paths.aboutPage(language, aboutPage),
  ]),
);

/** Pages that are another one by what they have to say. */
const states: Addresses = {
  version: (language) => paths.version(language, firstRelease.slug, 'ru-1'),
  note: (language) => paths.release(language, '2026-11-23-security-council-formed'),
  'list with filters': (language) => paths.releases(language, { kind: ['note'] }),
  'empty list': (language) => paths.releases(language, { q: 'zzzz' }),
  'search results': (language) => paths.search(language, { q: '2015' }),
  'empty search': (language) => paths.search(language, { q: 'zzzz' }),
  'close quote': (language) =>
    paths.quote(language, { q: 'Kiev has never responded to President Vladimir Putin' }),
  'quote not found': (language) => paths.quote(language, { q: 'three simple words' }),
  'open settings': (language) => `${paths.release(language, firstRelease.slug)}#view`,
  'not found': (language) => `/${language}/nothing-here`,
  'bad request': (language) => `/${language}/releases?page=x`,
};

/** One address a template, in the language that is asked for: whatever holds for every page holds for these. */
export const templates: Addresses = { ...pages, ...pagesAbout, ...states };

/** Pages of the same look, but of other parts: for what does not need a browser's time for each. */
export const furtherTemplates: Addresses = {
  'filtered releases': (language) => paths.releases(language, { lang: 'both' }),
  ...Object.fromEntries(withoutBrowser.map((name) => [name, fill(routes[name].template)])),
};

function fill(template: string) {
  return (language: Language) => {
    const address = fillTemplate(template, { ...routeValues, language });
    if (address.includes('{')) throw new TypeError(`${address}: route-values.ts lacks a value.`);
    return address;
  };
}
