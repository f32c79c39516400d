import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { LRUCache } from 'lru-cache';

import { findDocument } from '../lib/documents/find-document.ts';
import { isCurrent, toEtag } from './etag.ts';

import type { DocumentContext, FoundDocument } from '../lib/documents/find-document.ts';
import type { RequestTarget } from './request-target.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers a request for a feed, a sitemap or another document for programs; false: there is none here. */
export type Documents = (
  request: IncomingMessage,
  response: ServerResponse,
  target: RequestTarget,
) => Promise<boolean>;

type DocumentsOptions = DocumentContext & {
  /** What is readable now: what was written under another version is written anew. */
  version: () => string;
};

/** A publish is seen within these seconds, through shared caches as well. */
const sharedMaxAge = 5;
const mostKept = 16 * 1024 * 1024;
/** Only these paths can be a document; every other one is a page's, and nothing is asked for it. */
const documentPath =
  /\.(?:xml|json|txt|webmanifest)$|^\/opensearch\/|\/releases\/[^/]+\/(?:text|markdown)$/u;

/** Documents are written once a version. Long ones are not kept: they leave piece by piece. */
export function createDocuments({ version, ...context }: DocumentsOptions): Documents {
  const kept = new LRUCache<string, FoundDocument>({
    maxSize: mostKept,
    sizeCalculation: ({ content }) => (typeof content === 'string' ? content.length * 2 + 1 : 1),
  });

  return async (request, response, { path, query }) => {
    if (!documentPath.test(path)) return false;
    const current = version();
    const key = `${current} ${path}`;
    const found = kept.get(key) ?? (await findDocument(context, path, query));
    if (!found) return false;
    const { content, isKept } = found;
    const isWhole = typeof content === 'string';
    if (isWhole && isKept && current === version()) kept.set(key, found);

    // What leaves in pieces is known by what it is made from.
    const etag = isWhole ? toEtag(content) : `W/${toEtag(`${key} ${context.origin}`)}`;
    await send(request, response, found, etag);
    return true;
  };
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { mediaType, mediaTypeForPeople, content, status = 200, headers = {} }: FoundDocument,
  etag: string,
): Promise<void> {
  response.setHeaders(new Map(Object.entries(headers)));
  // Reader programs on other sites may ask, as they may ask the API.
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cache-Control', `public, max-age=0, s-maxage=${sharedMaxAge}`);
  response.setHeader('ETag', etag);
  if (mediaTypeForPeople !== undefined) response.setHeader('Vary', 'Accept');
  if (status === 200 && isCurrent(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end();
    return;
  }
  response.statusCode = status;
  const isPerson = request.headers.accept?.includes('text/html') ?? false;
  const type = isPerson ? (mediaTypeForPeople ?? mediaType) : mediaType;
  response.setHeader('Content-Type', `${type}; charset=utf-8`);

  if (typeof content === 'string') {
    const bytes = Buffer.from(content);
    response.setHeader('Content-Length', bytes.byteLength);
    response.end(request.method === 'HEAD' ? undefined : bytes);
  } else if (request.method === 'HEAD') {
    response.end();
  } else {
    await sendPieces(response, content);
  }
}

/** Waits for slow readers, so that no more than a piece is in memory; one who leaves ends it. */
async function sendPieces(response: ServerResponse, pieces: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), response);
  } catch (error) {
    const hasLeft = response.errored === null && response.destroyed;
    if (!hasLeft) throw error;
  }
}
