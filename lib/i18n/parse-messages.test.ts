import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { createTranslator } from 'next-intl';
import { _createCache, _createIntlFormatters } from 'use-intl/core';
import formatMessage from 'use-intl/format-message/format-only';
import { describe, expect, test } from 'vitest';

import en from '../../messages/en.json' with { type: 'json' };
import ru from '../../messages/ru.json' with { type: 'json' };
import { formats, timeZone } from './formats.ts';
import { parseMessages } from './parse-messages.ts';

import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { CompiledMessage } from 'icu-minify/format';
import type { RichTranslationValues } from 'next-intl';
import type { Locale } from './routing.ts';

type Value = RichTranslationValues[string];

/** Every message of a language by its key. */
function listMessages(
  tree: object,
  path: readonly string[] = [],
): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    const at = [...path, key];
    if (typeof value === 'string') return [[at.join('.'), value] as const];
    return typeof value === 'object' && value !== null ? listMessages(value, at) : [];
  });
}

/** A value for everything that a message asks for; `choice`: which form of plurals and selections. */
function* valuesFor(
  elements: readonly MessageFormatElement[],
  choice: number,
): Generator<[string, Value]> {
  for (const element of elements) {
    switch (element.type) {
      case TYPE.number:
        yield [element.value, choice / 4];
        break;
      case TYPE.date:
      case TYPE.time:
        yield [element.value, new Date(0)];
        break;
      case TYPE.argument:
        yield [element.value, 'words'];
        break;
      case TYPE.plural:
      case TYPE.select: {
        const names = Object.keys(element.options);
        const isPlural = element.type === TYPE.plural;
        yield [element.value, isPlural ? choice : (names[choice % names.length] ?? 'other')];
        for (const option of Object.values(element.options)) {
          yield* valuesFor(option.value, choice);
        }
        break;
      }
      case TYPE.tag:
        yield [element.value, (chunks) => chunks];
        yield* valuesFor(element.children, choice);
        break;
      case TYPE.literal:
      case TYPE.pound:
        break;
      default:
        element satisfies never;
    }
  }
}

/** As use-intl formats what was parsed: what pages are made with (next.config.ts). */
function makeFormat(locale: Locale) {
  const cache = _createCache();
  const formatters = _createIntlFormatters(cache);
  const options = { cache, formatters, globalFormats: formats, locale, timeZone };
  return (key: string, message: CompiledMessage, values: RichTranslationValues) =>
    formatMessage(key, message, values, options);
}

describe.each([
  ['ru', ru],
  ['en', en],
] as const)('messages in %s', (locale, tree) => {
  test('say the same parsed as they are written, in every form', () => {
    const format = makeFormat(locale);
    for (const [key, text] of listMessages(tree)) {
      const { message } = parseMessages<{ message: CompiledMessage }>({ message: text });
      for (const choice of [0, 1, 2, 5, 21]) {
        const values = Object.fromEntries(valuesFor(parse(text), choice));
        const said = createTranslator({ locale, messages: { message: text }, formats, timeZone });
        expect(format(key, message, values), key).toEqual(said.rich('message', values));
      }
    }
  });
});
