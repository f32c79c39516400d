import { inject } from 'light-my-request';

import { EncodedBody } from '../http/encoded-body.ts';
import { isFilePath, readPublicFiles, toFilePath, toResponse } from './static-files.ts';

import type { HttpRequest } from '../http/request.ts';
import type { HttpResponse } from '../http/response.ts';
import type { Files, StaticFiles } from './static-files.ts';
import type { RequestListener } from 'node:http';

/** In development Next serves what it builds as it goes, files of public/ as they are now, and its own overlay. */
export function createDevelopmentFiles(next: RequestListener, siteFiles: Files): StaticFiles {
  const names = new Set(readPublicFiles().keys());
  return (request, path) => {
    const file = siteFiles.get(path);
    if (file) return toResponse(path, file);
    const isNext = /^\/(?:_next|__nextjs)/u.test(path) || isFilePath(path) || names.has(path);
    return isNext ? forward(next, request) : null;
  };
}

/** They are of the connection to Next, which is none. */
const notForwarded = { 'content-length': null, 'transfer-encoding': null, connection: null };

async function forward(next: RequestListener, request: HttpRequest): Promise<HttpResponse> {
  const { statusCode, headers, rawPayload } = await inject(next, {
    ...{ method: 'GET', url: toFilePath(request.url), headers: request.headers },
    ...(!request.isReading && { method: 'POST', payload: await request.text() }),
  });
  const entries = Object.entries(headers).map(
    ([name, value]) => [name, [value].flat().join(', ')] as const,
  );
  return {
    status: statusCode,
    headers: { ...Object.fromEntries(entries), ...notForwarded },
    body: new EncodedBody(rawPayload),
  };
}
