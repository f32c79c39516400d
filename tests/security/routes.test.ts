// @module-tag core

import { expect, test } from 'vitest';

import { aboutPages } from '../../lib/routes/about-pages.ts';
import { languages } from '../../lib/model/languages.ts';
import { listRoutes, matchRoute } from '../../lib/routes/match-route.ts';
import { fontPaths, iconPaths, paths } from '../../lib/routes/paths.ts';
import { fillTemplate } from '../../lib/routes/template.ts';
import { routeValues } from '../factories/route-values.ts';
import { ask, forEach } from './support/ask.ts';
import { openTarget } from './support/target.ts';

import type { RouteName } from '../../lib/routes/table.ts';

const target = openTarget();

/** What no template says is found in pages. */
const values = { ...routeValues, digits: '', below: '' };

/** Rows that leave open what stands below them, and files whose names are made from what is in them. */
const examples: Partial<Record<RouteName, () => Promise<readonly string[]> | readonly string[]>> = {
  api: () => ['/api/v1/releases'],
  build: () => findIn(paths.home('ru'), /\/_next\/static\/[^"]+\.css/u),
  scripts: () => findIn(paths.home('ru'), /\/assets\/[^"]+\.js/u),
  fonts: () => fontPaths,
  icons: () => [iconPaths.small],
  feedStyles: () => ['/feeds/v1/feed.css'],
  releaseImage: () => findIn(paths.release('ru', values.release), /\/ru\/[^"]+\/card\/\w{8}\.png/u),
  // The operator of this portal has put nothing there.
  wellKnown: () => [],
};

/** What leads on, and where things are posted only: nobody who looks finds anything there. */
const statuses: Partial<Record<RouteName, number>> = { root: 307, revalidate: 404, cspReport: 404 };

test.each(listRoutes())('%s is answered in every language', async (name, { template }) => {
  const addresses = (await examples[name]?.()) ?? fillEveryWay(template);
  await forEach(new Set(addresses), async (address) => {
    const { status } = await ask(target.url, address);
    expect(status, address).toBe(statuses[name] ?? 200);
  });
});

test('what no row has is not there', async () => {
  const near = listRoutes()
    .flatMap(([, { template }]) => fillEveryWay(template))
    .flatMap((address) => [`${address}x`, `${address}/x`])
    .filter((address) => matchRoute(address) === null);
  expect(near.length).toBeGreaterThan(listRoutes().length);
  await forEach(new Set(near), async (address) => {
    const { status } = await ask(target.url, address);
    expect([308, 404], address).toContain(status);
  });
});

function fillEveryWay(template: string): readonly string[] {
  return languages.flatMap((language) =>
    aboutPages.map((aboutPage) => fillTemplate(template, { ...values, language, aboutPage })),
  );
}

async function findIn(page: string, address: RegExp): Promise<readonly string[]> {
  const { body } = await ask(target.url, page);
  const [found] = address.exec(body.toString()) ?? [];
  expect(found).toBeDefined();
  return found === undefined ? [] : [found];
}
