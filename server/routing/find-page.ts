import { toLanguage } from '../../lib/model/languages.ts';
import { internalPaths } from '../../lib/routes/internal-paths.ts';
import { matchRoute } from '../../lib/routes/match-route.ts';
import { cacheable } from './resolution.ts';
import { findPeriodPage } from './archive-routes.ts';
import { findBodyPage } from './body-routes.ts';
import { findListPage, findSearchPage } from './list-routes.ts';
import { findQuotePage } from './quote-routes.ts';
import { releaseFinders } from './release-routes.ts';
import { findTermPage } from './term-routes.ts';

import type { RouteName, RouteNameOf } from '../../lib/routes/table.ts';
import type { Resolution, PageFinder, RoutingStore } from './resolution.ts';

/** A page that is always there, and has the same address inside. */
const findFixedPage: PageFinder = ({ language, path }) => cacheable(language, path);

/** How each page of the route table is found. */
const finders: Readonly<Record<RouteNameOf<'page'>, PageFinder>> = {
  ...releaseFinders,
  home: findFixedPage,
  releases: findListPage,
  bodies: findFixedPage,
  body: findBodyPage,
  archive: ({ language }) => cacheable(language, internalPaths.archive(language, 'all')),
  archiveYear: findPeriodPage,
  archiveMonth: findPeriodPage,
  terms: findFixedPage,
  term: findTermPage,
  search: findSearchPage,
  translations: findFixedPage,
  quote: findQuotePage,
  about: findFixedPage,
  aboutPage: findFixedPage,
  settings: findFixedPage,
  offline: findFixedPage,
};

/** The page at a path, percent-decoded; null: there is none. `parameters` as they came. */
export async function findPage(
  store: RoutingStore,
  path: string,
  parameters: URLSearchParams,
): Promise<Resolution | null> {
  const { name, values } = matchRoute(path) ?? {};
  const language = toLanguage(values?.['language']);
  if (name === undefined || !isPage(name) || !values || !language) return null;
  return finders[name]({ store, path, language, values, parameters });
}

function isPage(name: RouteName): name is RouteNameOf<'page'> {
  return Object.hasOwn(finders, name);
}
