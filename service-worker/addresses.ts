import { languages, toLanguage } from '../lib/model/languages.ts';
import { languageOf } from '../lib/routes/language-of.ts';
import { matchRoute } from '../lib/routes/match-route.ts';
import { routes } from '../lib/routes/table.ts';
import { fillTemplate } from '../lib/routes/template.ts';

import type { Language } from '../lib/model/languages.ts';
import type { RouteName } from '../lib/routes/table.ts';

/** `view`: the name of its route. */
export type ReleaseAddress = { language: Language; slug: string; view: RouteName };

/** Of a text too long for one page; the first part has the address of the whole. */
const mostParts = 999;

export function isSlug(text: unknown): text is string {
  return typeof text === 'string' && /^[a-z0-9-]{1,120}$/u.test(text);
}

/** A release or one of its views; null for every other address. */
export function parseRelease(path: string): ReleaseAddress | null {
  // The portal leads from an address with a slash at its end to the one without; offline nobody does.
  const { name, values } = matchRoute(path.replace(/\/$/u, '')) ?? {};
  const language = toLanguage(values?.['language']);
  const slug = values?.['release'];
  return name && language && isSlug(slug) ? { language, slug, view: name } : null;
}

/** The release whose kept copy can stand in for an address: its text as it is now, in whatever layout. */
export function findStandIn({
  pathname,
  searchParams,
}: Pick<URL, 'pathname' | 'searchParams'>): (ReleaseAddress & { part: number }) | null {
  const found = parseRelease(pathname);
  const isCurrentText = found !== null && ['release', 'lite', 'parallel'].includes(found.view);
  const part = Number(searchParams.get('part') ?? 1);
  return isCurrentText && !searchParams.has('version') ? { ...found, part } : null;
}

/** How many parts the text of a light page has, as it says itself (lib/formats/lite/parts-html.ts). */
export function countParts(html: string): number {
  const [, digits = '1'] = /<nav [^<>]*\sdata-parts="(\d{1,3})"/u.exec(html) ?? [];
  return Math.min(Number(digits), mostParts);
}

/** A page for people: `/`, and what stands under a language. */
export function isPage(path: string): boolean {
  return path === '/' || languageOf(path) !== null;
}

/** As `paths.lite` has it, whose queries would weigh more than this whole script. */
export function litePath(language: Language, release: string, part = 1): string {
  const path = fillTemplate(routes.lite.template, { language, release });
  return part === 1 ? path : `${path}?part=${part}`;
}

export function offlinePath(language: Language): string {
  return fillTemplate(routes.offline.template, { language });
}

export function isOfflinePage(path: string): boolean {
  return languages.some((language) => path.replace(/\/$/u, '') === offlinePath(language));
}
