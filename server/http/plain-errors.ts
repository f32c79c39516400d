import { STATUS_CODES } from 'node:http';

import { strictPolicy } from './content-security-policy.ts';

/**
 * What is said where no page can be: about requests that could not be read, so that there is no language of an
 * address either. Both languages, plain text.
 */
const texts = {
  400: {
    ru: 'Запрос нельзя прочитать однозначно. Буквы вне латиницы в адресе записываются кодами: %D0%9A, а не К.',
    en: 'The request cannot be read in one way only. Letters beyond ASCII are escaped in an address: %D0%9A, not К.',
  },
  408: {
    ru: 'Запрос не пришёл целиком за отведённое время.',
    en: 'The request did not arrive in time.',
  },
  413: { ru: 'Запрос слишком велик.', en: 'The request is too large.' },
  414: { ru: 'Адрес слишком длинный.', en: 'The address is too long.' },
  417: {
    ru: 'Заголовок Expect понимается только со значением 100-continue.',
    en: 'Of the header Expect only the value 100-continue is understood.',
  },
  431: {
    ru: 'Заголовки запроса слишком велики: вместе до 16 КБ.',
    en: 'The headers of the request are too large: 16 KB at most, taken together.',
  },
  500: { ru: 'Ошибка портала.', en: 'A fault of the portal.' },
} as const;

export type PlainErrorStatus = keyof typeof texts;

export function plainErrorText(status: PlainErrorStatus): string {
  return `${texts[status].ru}\n${texts[status].en}\n`;
}

/** What a refusal says besides its words; it is the last response of its connection. */
export function plainErrorHeaders(status: PlainErrorStatus): ReadonlyMap<string, string> {
  return new Map([
    ['Content-Type', 'text/plain; charset=utf-8'],
    ['Content-Length', String(Buffer.byteLength(plainErrorText(status)))],
    ['Cache-Control', 'no-store'],
    ['Content-Security-Policy', strictPolicy],
    ['X-Content-Type-Options', 'nosniff'],
    ['Connection', 'close'],
  ]);
}

/** A whole response in the bytes of HTTP, for connections whose request never became one. */
export function rawPlainError(status: PlainErrorStatus): string {
  const head = [...plainErrorHeaders(status)].map(([name, value]) => `${name}: ${value}`);
  const first = `HTTP/1.1 ${status} ${STATUS_CODES[status]}`;
  return [first, ...head, '', plainErrorText(status)].join('\r\n');
}
