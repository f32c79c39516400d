import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { aboutPages } from './about-pages.ts';
import { languages } from '../model/languages.ts';
import { listRoutes, matchRoute } from './match-route.ts';
import { fillTemplate } from './template.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,3}$/u);
/** What may stand in the place of each variable. */
const values = {
  language: fc.constantFrom(...languages),
  release: id,
  body: id,
  term: id,
  year: fc.integer({ min: 1000, max: 9999 }).map(String),
  month: fc.integer({ min: 1, max: 12 }).map((month) => `${month}`.padStart(2, '0')),
  aboutPage: fc.constantFrom(...aboutPages),
  feed: fc.constantFrom('feed.xml', 'atom.xml'),
  feedOfAll: fc.constantFrom('feed.xml', 'atom.xml', 'feed.json'),
  number: fc.integer({ min: 1, max: 99_999 }).map(String),
  digits: fc.stringMatching(/^[0-9a-f]{8}$/u),
  appleIcon: fc.constantFrom('apple-touch-icon.png', 'apple-touch-icon-120x120-precomposed.png'),
  below: fc.stringMatching(/^[\w-]{1,9}(?:\/[\w.-]{1,9}){0,2}$/u),
};

describe('the route table', () => {
  test.each(listRoutes())('%s: every address of it is found again', (name, { template }) => {
    fc.assert(
      fc.property(fc.record(values), (given) => {
        const path = fillTemplate(template, given);
        const found = matchRoute(path);
        expect(found?.name).toBe(name);
        for (const [variable, value] of Object.entries(found?.values ?? {})) {
          expect(given).toHaveProperty(variable, value);
        }
      }),
    );
  });

  test('nothing else belongs to it', () => {
    for (const path of ['', '/de', '/RU', '/ru/', '/ru/about/nothing', '/ru/archive/2015/13']) {
      expect(matchRoute(path), path).toBeNull();
    }
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const { route, values: found } = matchRoute(path) ?? {};
        const again = route && found && fillTemplate(route.template, found);
        expect([undefined, path]).toContain(again);
      }),
    );
  });
});
