import { locale as rootLocale } from 'next/root-params';
import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { notFound } from 'next/navigation';

import { formats, timeZone } from './formats.ts';
import { routing } from './routing.ts';

import type { Locale } from './routing.ts';

const messages = {
  ru: () => import('../../messages/ru.json'),
  en: () => import('../../messages/en.json'),
} as const satisfies Record<Locale, unknown>;

export default getRequestConfig(async (request) => {
  const locale = request.locale ?? (await rootLocale());
  if (!hasLocale(routing.locales, locale)) notFound();

  const { default: words } = await messages[locale]();
  return { locale, messages: words, formats, timeZone };
});
