import { chooseEncoding, encode, toEncodedTag } from './compress.ts';
import { isCurrent, toEtag } from './etag.ts';

import type { ApiAnswer } from '../../lib/api/answer-api.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Shorter answers fit into one packet as they are. */
const smallestEncoded = 1024;

/** A whole answer of the API, compressed for this one time; its tag is the hash of its bytes. */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: ApiAnswer,
): Promise<void> {
  const bytes = Buffer.from(answer.body);
  const isEncoded = bytes.byteLength >= smallestEncoded;
  const encoding = isEncoded ? chooseEncoding(request.headers['accept-encoding']) : 'identity';
  response.appendHeader('Vary', 'Accept-Encoding');
  if (answer.maxAge === 0) {
    response.setHeader('Cache-Control', 'no-store');
  } else {
    const etag = toEncodedTag(toEtag(bytes), encoding);
    response.setHeader('Cache-Control', `public, max-age=0, s-maxage=${answer.maxAge}`);
    response.setHeader('ETag', etag);
    if (isCurrent(request.headers['if-none-match'], etag)) {
      response.writeHead(304).end();
      return;
    }
  }
  const body = await encode(bytes, encoding, 'fast');
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  if (answer.contentDisposition !== undefined) {
    response.setHeader('Content-Disposition', answer.contentDisposition);
  }
  response.writeHead(answer.status, {
    'Content-Type': answer.contentType,
    'Content-Length': body.byteLength,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
