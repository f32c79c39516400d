import { locale as rootLocale } from 'next/root-params';
import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { notFound } from 'next/navigation';

import { formats, timeZone } from './formats.ts';
import { parseMessages } from './parse-messages.ts';
import { routing } from './routing.ts';

import type { Locale } from './routing.ts';

const messages = {
  ru: async () => parseMessages((await import('../../messages/ru.json')).default),
  en: async () => parseMessages((await import('../../messages/en.json')).default),
} as const satisfies Record<Locale, unknown>;

/** Parsed once, not for each page. */
const known: Partial<Record<Locale, ReturnType<(typeof messages)[Locale]>>> = {};

export default getRequestConfig(async (request) => {
  const locale = request.locale ?? (await rootLocale());
  if (!hasLocale(routing.locales, locale)) notFound();

  known[locale] ??= messages[locale]();
  return { locale, messages: await known[locale], formats, timeZone };
});
