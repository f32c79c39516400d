import { isCurrent, toEtag } from './etag.ts';

import type { ApiAnswer } from '../lib/api/answer-api.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A whole answer of the API; its tag is the hash of its bytes. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: ApiAnswer,
): void {
  const bytes = Buffer.from(answer.body);
  if (answer.maxAge === 0) {
    response.setHeader('Cache-Control', 'no-store');
  } else {
    const etag = toEtag(bytes);
    response.setHeader('Cache-Control', `public, max-age=0, s-maxage=${answer.maxAge}`);
    response.setHeader('ETag', etag);
    if (isCurrent(request.headers['if-none-match'], etag)) {
      response.writeHead(304).end();
      return;
    }
  }
  if (answer.contentDisposition !== undefined) {
    response.setHeader('Content-Disposition', answer.contentDisposition);
  }
  response.writeHead(answer.status, {
    'Content-Type': answer.contentType,
    'Content-Length': bytes.byteLength,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
