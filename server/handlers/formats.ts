import { findDocument } from '../../lib/formats/find-document.ts';
import { matchRoute } from '../../lib/routes/match-route.ts';
import { cachePolicies } from '../cache/policies.ts';
import { ResponseCache } from '../cache/response-cache.ts';
import { toStyledPolicy } from '../http/content-security-policy.ts';
import { EncodedBody } from '../http/encoded-body.ts';
import { toEtag } from '../http/etag.ts';
import { withHeaders } from '../http/response.ts';
import { runUntilAborted } from '../limits/requester.ts';

import type { DocumentContext, FoundDocument } from '../../lib/formats/find-document.ts';
import type { RouteName } from '../../lib/routes/table.ts';
import type { Cached } from '../cache/response-cache.ts';
import type { HttpRequest } from '../http/request.ts';
import type { RequestTarget } from '../http/request-target.ts';
import type { HttpResponse } from '../http/response.ts';

export type Formats = {
  /** Whether there is a feed, a sitemap or another format for programs at a path. */
  has: (path: string) => Promise<boolean>;
  /** Null: there is none at this path. */
  respond: (request: HttpRequest, target: RequestTarget) => Promise<HttpResponse | null>;
};

type FormatsOptions = DocumentContext & {
  /** Of the record: what was written under another version is written anew. */
  version: () => string;
  /** Called when the record could not be read and an older response was sent. */
  onStale: (error: unknown, path: string, age: number) => void;
};

/** The same body for people, whose browsers show no other type of XML, and for programs. */
type Found = { forPeople: HttpResponse; forPrograms: HttpResponse } | { isMissing: true };

/** A sitemap is a stream, which can be read once; suggestions are for what one reader has typed. */
const uncached: ReadonlySet<RouteName> = new Set(['sitemap', 'openSearchSuggestions']);
const noQuery = new URLSearchParams();
/** A publish is seen within these seconds, through shared caches as well. */
const sharedMaxAge = 5;
/** The best compression of a longer text takes seconds. */
const longestForBest = 256 * 1024;

/** Feeds, sitemaps, texts and what else programs read, written and compressed once a version. */
export function createFormats({ version, onStale, ...context }: FormatsOptions): Formats {
  const cache = new ResponseCache<Found>({
    ...{ policy: cachePolicies.formats, version, onStale },
    size: (found) => 1 + ('isMissing' in found ? 0 : sizeOf(found.forPrograms)),
  });

  return { respond, has: async (path) => 'forPeople' in (await find(path, noQuery)).value };

  async function respond(
    request: HttpRequest,
    { path, query }: RequestTarget,
  ): Promise<HttpResponse | null> {
    const { value: found, source, age } = await find(path, query, request.signal);
    if ('isMissing' in found) return null;
    const isPerson = request.headers.accept?.includes('text/html') ?? false;
    const response = isPerson ? found.forPeople : found.forPrograms;
    return source === 'stale' ? withHeaders(response, { Age: `${age}` }) : response;
  }

  async function find(
    path: string,
    query: URLSearchParams,
    signal?: AbortSignal,
  ): Promise<Cached<Found>> {
    const { name, route } = matchRoute(path) ?? {};
    // Every other path is a page's or nobody's, and nothing is read for it.
    if (name === undefined || route?.by !== 'document') return { value: missing, ...loaded };
    const load = () => read(path, query);
    if (!uncached.has(name)) return cache.get(path, { load, isCacheable: isWhole });
    const value = signal ? await runUntilAborted(signal, load) : await load();
    return { value, ...loaded };
  }

  async function read(path: string, query: URLSearchParams): Promise<Found> {
    const current = version();
    const found = await findDocument(context, path, query);
    // What leaves in pieces is known by what it is made from.
    return found ? toFound(found, `W/${toEtag(`${current} ${path} ${context.origin}`)}`) : missing;
  }
}

const missing: Found = { isMissing: true };
const loaded = { source: 'loaded', age: 0 } as const;

function toFound(found: FoundDocument, etag: string): Found {
  const { content, isCached, mediaType, mediaTypeForPeople } = found;
  const toBody = (text: string) => {
    const effort = isCached && text.length <= longestForBest ? 'best' : 'fast';
    return new EncodedBody(text, { effort });
  };
  const body = typeof content === 'string' ? toBody(content) : { chunks: () => content, etag };
  const toResponse = (type: string): HttpResponse => ({
    ...{ status: found.status ?? 200, body },
    headers: {
      ...found.headers,
      // Reader programs on other sites may read them, as they may read the API.
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': `public, max-age=0, s-maxage=${sharedMaxAge}`,
      'Content-Type': `${type}; charset=utf-8`,
      ...(mediaTypeForPeople !== undefined && { Vary: 'Accept' }),
      // Feeds are shown with a style sheet of ours.
      ...(type.endsWith('xml') && { 'Content-Security-Policy': toStyledPolicy('own-files') }),
    },
  });
  return {
    forPrograms: toResponse(mediaType),
    forPeople: toResponse(mediaTypeForPeople ?? mediaType),
  };
}

function isWhole(found: Found): boolean {
  return 'forPrograms' in found && found.forPrograms.body instanceof EncodedBody;
}

function sizeOf({ body }: HttpResponse): number {
  return body instanceof EncodedBody ? body.size : 0;
}
