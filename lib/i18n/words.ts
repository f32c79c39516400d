import { createTranslator } from 'next-intl';

import en from '../../messages/en.json' with { type: 'json' };
import ru from '../../messages/ru.json' with { type: 'json' };
import { formats, timeZone } from './formats.ts';

import type { Locale } from './routing.ts';

const messages: Record<Locale, typeof en> = { ru, en };

/** The words of a language where no page is rendered: for documents of the front door. */
export function wordsOf(locale: Locale) {
  return createTranslator({ locale, messages: messages[locale], timeZone, formats });
}

export type Words = ReturnType<typeof wordsOf>;
