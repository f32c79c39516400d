import { officialKinds } from '../../model/kinds.ts';
import { languages } from '../../model/languages.ts';
import { aboutPages } from '../../routes/about-pages.ts';
import { listRoutes } from '../../routes/match-route.ts';
import { paths } from '../../routes/paths.ts';
import { fillTemplate } from '../../routes/template.ts';

import type { Language } from '../../model/languages.ts';
import type { DocumentStore } from '../document-store.ts';
import type { SitemapPage } from './to-sitemap.ts';

/** Pages that are there whatever the record holds, but for the front page; a page that a query makes is not one of its own. */
const frame: readonly ((language: Language) => string)[] = listRoutes()
  .filter(([name, { isListed }]) => isListed && name !== 'home')
  .flatMap(([, { template }]) =>
    template.includes('{aboutPage}')
      ? aboutPages.map((aboutPage) => ({ template, aboutPage }))
      : [{ template }],
  )
  .map(
    ({ template, ...values }) =>
      (language) =>
        fillTemplate(template, { language, ...values }),
  );

/** Every public page that is not a release, in every language. When each changed is not recorded. */
export async function listSitemapPages(store: DocumentStore): Promise<readonly SitemapPage[]> {
  const filter = { kinds: officialKinds };
  const [bodies, terms, years, months] = await Promise.all([
    store.listBodies(),
    store.listTerms(),
    store.countReleases({ filter, unit: 'year' }),
    store.countReleases({ filter, unit: 'month' }),
  ]);
  const periods = [...years, ...months].map(({ period }) => period);
  const pages = [
    ...frame,
    ...bodies.map(
      ({ id }) =>
        (language: Language) =>
          paths.body(language, id),
    ),
    ...terms.map(
      ({ id }) =>
        (language: Language) =>
          paths.term(language, id),
    ),
    ...periods.map((period) => (language: Language) => paths.archive(language, period)),
  ];
  return [
    { path: paths.home, languages, xDefault: '/' },
    ...pages.map((path) => ({ path, languages, xDefault: null })),
  ];
}
