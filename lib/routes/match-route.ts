import { languageOf } from './language-of.ts';
import { patterns, routes } from './table.ts';
import { compileTemplate } from './template.ts';

import type { Route, RouteName } from './table.ts';
import type { Values } from './template.ts';

/** The row of the table that an address belongs to, and what stands in it. */
export type RouteMatch = { name: RouteName; route: Route; values: Values };

type Matcher = (path: string) => RouteMatch | null;

const underLanguage = '{language}';
/** By the first part of their templates, so that an address is compared with a few of them. */
const matchers = new Map<string, Matcher[]>();
/** Of templates that begin with another variable. */
const others: Matcher[] = [];

for (const [name, route] of listRoutes()) {
  const findValues = compileTemplate(route.template, patterns);
  const match: Matcher = (path) => {
    const values = findValues(path);
    return values && { name, route, values };
  };
  const first = firstPart(route.template);
  if (first.startsWith('{') && first !== underLanguage) others.push(match);
  else matchers.set(first, [...(matchers.get(first) ?? []), match]);
}

/**
 * Where an address belongs; null: nowhere. `path` is percent-decoded, in NFC and without a query. Whether the release or
 * the body that it names exists, only the record knows. What stands first in the table wins.
 */
export function matchRoute(path: string): RouteMatch | null {
  const first = languageOf(path) ? underLanguage : firstPart(path);
  for (const match of matchers.get(first) ?? others) {
    const found = match(path);
    if (found) return found;
  }
  return null;
}

export function listRoutes(): readonly (readonly [RouteName, Route])[] {
  return Object.entries(routes).flatMap(([name, route]) =>
    isRouteName(name) ? [[name, route] as const] : [],
  );
}

function isRouteName(name: string): name is RouteName {
  return Object.hasOwn(routes, name);
}

function firstPart(path: string): string {
  return path.split('/', 2)[1] ?? '';
}
