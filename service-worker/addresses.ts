import { regionalTags } from '../lib/i18n/language-names.ts';

import type { Language } from '../lib/content/languages.ts';

/** lib/paths.ts has these addresses for everybody else; its queries would weigh more than this whole script. */
export const languages = Object.keys(regionalTags).filter(isLanguage);

function isLanguage(text: string): text is Language {
  return Object.hasOwn(regionalTags, text);
}

export type ReleaseAddress = { language: Language; slug: string; view: string };

/** Of a text too long for one page; the first part has the address of the whole. */
const mostParts = 999;

/** The portal leads from an address with a slash at its end to the one without; offline nobody does. */
const release =
  /^\/([a-z]{2})\/releases\/([a-z0-9-]{1,120})(?:\/(text|markdown|lite|parallel|history))?\/?$/u;

export function isSlug(text: unknown): text is string {
  return typeof text === 'string' && /^[a-z0-9-]{1,120}$/u.test(text);
}

/** A release or one of its views; null for every other address. */
export function parseRelease(path: string): ReleaseAddress | null {
  const [, language = '', slug = '', view = ''] = release.exec(path) ?? [];
  return isLanguage(language) ? { language, slug, view } : null;
}

/** The release whose kept copy can stand in for an address: its text as it is now, in whatever layout. */
export function findStandIn({
  pathname,
  searchParams,
}: Pick<URL, 'pathname' | 'searchParams'>): (ReleaseAddress & { part: number }) | null {
  const found = parseRelease(pathname);
  const isCurrentText = found !== null && ['', 'lite', 'parallel'].includes(found.view);
  const part = Number(searchParams.get('part') ?? 1);
  return isCurrentText && !searchParams.has('version') ? { ...found, part } : null;
}

/** How many parts the text of a light page has, as it says itself (lib/documents/lite/parts-html.ts). */
export function countParts(html: string): number {
  const [, digits = '1'] = /<nav [^<>]*\sdata-parts="(\d{1,3})"/u.exec(html) ?? [];
  return Math.min(Number(digits), mostParts);
}

/** A page for people: `/`, and what stands under a language. */
export function isPage(path: string): boolean {
  return path === '/' || languageOf(path) !== null;
}

export function languageOf(path: string): Language | null {
  const [, first = ''] = path.split('/');
  return isLanguage(first) ? first : null;
}

export function litePath(language: Language, slug: string, part = 1): string {
  return `/${language}/releases/${slug}/lite${part === 1 ? '' : `?part=${part}`}`;
}

export function offlinePath(language: Language): string {
  return `/${language}/offline`;
}

export function isOfflinePage(path: string): boolean {
  return languages.some((language) => path.replace(/\/$/u, '') === offlinePath(language));
}
