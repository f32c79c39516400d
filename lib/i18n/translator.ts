import { createTranslator } from 'next-intl';

import en from '../../messages/en.json' with { type: 'json' };
import ru from '../../messages/ru.json' with { type: 'json' };
import { formats, timeZone } from './formats.ts';
import { parseMessages } from './parse-messages.ts';

import type { Locale } from './routing.ts';

/** Where Next bundles this, messages are formatted parsed (next.config.ts); in Node as they are written. */
const isParser =
  createTranslator({ locale: 'en', messages: { probe: '{word}' } })('probe', { word: 'w' }) === 'w';

export type Messages = typeof en;

const messages: Record<Locale, Messages> = isParser
  ? { ru, en }
  : { ru: parseMessages(ru), en: parseMessages(en) };

/** The messages of a language where no page is rendered: for feeds, metadata and the like. */
export function getTranslator(locale: Locale) {
  return createTranslator({ locale, messages: messages[locale], timeZone, formats });
}

export type Translator = ReturnType<typeof getTranslator>;
