import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { LRUCache } from 'lru-cache';

import { StoreError } from '../../lib/store/store-error.ts';
import { findDocument } from '../../lib/formats/find-document.ts';
import { matchRoute } from '../../lib/routes/match-route.ts';
import { toStyledPolicy } from '../http/document-policy.ts';
import { EncodedText } from '../http/encoded-body.ts';
import { chooseEncoding, createEncoder } from '../http/compress.ts';
import { isCurrent, toEtag } from '../http/etag.ts';
import { workWhileOpen } from '../limits/requester.ts';

import type { DocumentContext, FoundDocument } from '../../lib/formats/find-document.ts';
import type { Encoding } from '../http/compress.ts';
import type { RequestTarget } from '../http/request-target.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';

export type Documents = {
  /** Whether there is a feed, a sitemap or another document for programs at a path. */
  has: (path: string) => Promise<boolean>;
  /** Answers a request for one; false: there is none here. */
  send: (
    request: IncomingMessage,
    response: ServerResponse,
    target: RequestTarget,
  ) => Promise<boolean>;
};

type DocumentsOptions = DocumentContext & {
  /** What is readable now: what was written under another version is written anew. */
  version: () => string;
  /** Told when the record could not be asked and an older document stood in. */
  onStale: (error: StoreError, path: string, age: number) => void;
};

/** A document as it leaves: whole with its bytes, or in pieces. */
type Prepared = Omit<FoundDocument, 'content'> & { content: EncodedText | AsyncIterable<string> };

type Kept = { document: Prepared; version: string; madeAt: number };

/** `age` in whole seconds, of what stands in. */
type Found = Kept & { age: number | null };

const noQuery = new URLSearchParams();
/** A publish is seen within these seconds, through shared caches as well. */
const sharedMaxAge = 5;
const mostKept = 16 * 1024 * 1024;
const longestForBest = 256 * 1024;

/**
 * Documents are written and compressed once a version. Long ones are not kept: they leave piece by piece.
 * When the record cannot be asked, what was kept of an older moment stands in, with its age.
 */
export function createDocuments({ version, onStale, ...context }: DocumentsOptions): Documents {
  const kept = new LRUCache<string, Kept>({
    maxSize: mostKept,
    sizeCalculation: ({ document: { content } }) =>
      content instanceof EncodedText ? content.size + 1 : 1,
  });

  return {
    send,
    has: async (path) => isDocument(path) && (await find(path, noQuery)) !== null,
  };

  async function send(
    request: IncomingMessage,
    response: ServerResponse,
    { path, query }: RequestTarget,
  ): Promise<boolean> {
    if (!isDocument(path)) return false;
    const found = await workWhileOpen(response, () => find(path, query));
    if (!found) return false;
    const { document, age } = found;
    const { content } = document;
    const isWhole = content instanceof EncodedText;

    const encoding = chooseEncoding(request.headers['accept-encoding']);
    // What leaves in pieces is known by what it is made from.
    const etag = isWhole
      ? content.etag(encoding)
      : `W/${toEtag(`${found.version} ${path} ${context.origin}`)}`;
    if (age !== null) response.setHeader('Age', age);
    if (!sendHead(request, response, document, etag)) {
      if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
      if (isWhole) sendWhole(request, response, await content.body(encoding));
      else if (request.method === 'HEAD') response.end();
      else await sendPieces(response, content, encoding);
    }
    return true;
  }

  async function find(path: string, query: URLSearchParams): Promise<Found | null> {
    const known = kept.get(path);
    try {
      const current = version();
      if (known?.version === current) return { ...known, age: null };
      const document = prepare(await findDocument(context, path, query));
      if (!document) return null;
      const found = { document, version: current, madeAt: performance.now() };
      const isWhole = document.content instanceof EncodedText;
      if (isWhole && document.isKept && current === version()) kept.set(path, found);
      return { ...found, age: null };
    } catch (error) {
      if (!known || !(error instanceof StoreError)) throw error;
      const age = Math.round((performance.now() - known.madeAt) / 1000);
      onStale(error, path, age);
      return { ...known, age };
    }
  }
}

/** Every other path is a page's or nobody's, and nothing is asked for it. */
function isDocument(path: string): boolean {
  return matchRoute(path)?.route.by === 'document';
}

function prepare(found: FoundDocument | null): Prepared | null {
  if (!found) return null;
  const { content, isKept } = found;
  if (typeof content !== 'string') return { ...found, content };
  // The best compression of a long text takes seconds.
  const effort = isKept && content.length <= longestForBest ? 'best' : 'fast';
  return { ...found, content: new EncodedText(content, effort) };
}

/** True: the client has it, and nothing more is to be sent. */
function sendHead(
  request: IncomingMessage,
  response: ServerResponse,
  { mediaType, mediaTypeForPeople, status = 200, headers = {} }: Prepared,
  etag: string,
): boolean {
  response.setHeaders(new Map(Object.entries(headers)));
  // Reader programs on other sites may ask, as they may ask the API.
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cache-Control', `public, max-age=0, s-maxage=${sharedMaxAge}`);
  response.setHeader('ETag', etag);
  if (mediaTypeForPeople !== undefined) response.appendHeader('Vary', 'Accept');
  response.appendHeader('Vary', 'Accept-Encoding');
  if (status === 200 && isCurrent(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end();
    return true;
  }
  response.statusCode = status;
  const isPerson = request.headers.accept?.includes('text/html') ?? false;
  const type = isPerson ? (mediaTypeForPeople ?? mediaType) : mediaType;
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  // Feeds are shown with a style sheet of ours.
  if (type.endsWith('xml'))
    response.setHeader('Content-Security-Policy', toStyledPolicy('own-files'));
  return false;
}

function sendWhole(request: IncomingMessage, response: ServerResponse, body: Buffer): void {
  response.setHeader('Content-Length', body.byteLength);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Waits for slow readers, so that no more than a piece is in memory; one who leaves ends it. */
async function sendPieces(
  response: ServerResponse,
  pieces: AsyncIterable<string>,
  encoding: Encoding,
): Promise<void> {
  try {
    const encoders = encoding === 'identity' ? [] : [createEncoder(encoding)];
    await pipeline([Readable.from(pieces), ...encoders, response]);
  } catch (error) {
    const hasLeft = response.errored === null && response.destroyed;
    if (!hasLeft) throw error;
  }
}
