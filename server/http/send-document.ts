import { isCurrent } from './etag.ts';
import { chooseEncoding } from './compress.ts';

import type { Language } from '../../lib/model/languages.ts';
import type { Served } from '../cache/response-cache.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Which links a browser may open before they are followed (HTML, speculation rules). */
const speculationRules = '"/speculation-rules.json"';

/** A whole page; a browser asks again each time, so that it never shows an older edition. */
export async function sendDocument(
  request: IncomingMessage,
  response: ServerResponse,
  page: { status: number; language: Language },
  { document, age }: Served,
): Promise<void> {
  const encoding = chooseEncoding(request.headers['accept-encoding']);
  const etag = document.etag(encoding);
  const caching = document.isPrivate ? 'private, no-cache' : 'no-cache';
  if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', caching);
  // Only here: a standard page is asked for again each time, so no cache can give it out for another view.
  if (document.isPrivate) response.appendHeader('Vary', 'Cookie');
  response.appendHeader('Vary', 'Accept-Encoding');
  if (age !== null) response.setHeader('Age', age);
  if (document.policy === null) response.removeHeader('Content-Security-Policy');
  else response.setHeader('Content-Security-Policy', document.policy);
  if (!document.isAlone) response.setHeader('Speculation-Rules', speculationRules);
  response.setHeader('ETag', etag);
  if (page.status === 200 && isCurrent(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end();
    return;
  }
  const body = await document.body(encoding);
  response.setHeader('Content-Language', page.language);
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.writeHead(page.status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': body.byteLength,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
