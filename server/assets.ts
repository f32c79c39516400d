import { fileURLToPath } from 'node:url';

import sirv from 'sirv';

import { workerPolicy } from './pages/content-security-policy.ts';
import { refuseMethod } from './http/send.ts';

import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/** Answers a request for a file, or says that there is no such file. */
export type Assets = {
  has: (path: string) => boolean;
  serve: (request: IncomingMessage, response: ServerResponse, path: string) => void;
};

const root = fileURLToPath(new URL('../', import.meta.url));
/** Files of public/; every other one is Next's, under a name with a hash. */
const isOfPublic = /^\/(?:(?:fonts|assets|icons|feeds)\/|[\w.-]+$)/u;
/** Names with a hash or a version in them: what is under such a name never changes. */
const immutable = /^\/(?:(?:fonts|icons|feeds)\/v\d+\/|assets\/[\w-]+-[0-9a-f]{12}\.js$)/u;
/** Where the end of a name does not say what browsers want to hear. */
const mediaTypes: Readonly<Record<string, string>> = {
  '/speculation-rules.json': 'application/speculationrules+json',
};
/** Nobody opens these files as a document, and some of each are in the first view: what only a document heeds is left out. */
const notDocuments = /\.(?:css|js|woff2)$/u;
const headersOfDocuments = [
  'Permissions-Policy',
  'Cross-Origin-Opener-Policy',
  'X-Frame-Options',
  'Reporting-Endpoints',
];
const serviceWorker = '/service-worker.js';
const prefixes =
  /^\/(?:_next\/static|fonts|assets|icons|feeds)\/|^\/(?:favicon\.svg|service-worker\.js|speculation-rules\.json)$/u;

/**
 * The files that readers may ask for, listed once at the start: nothing else is ever looked for on the disk,
 * and what is not there is answered with our own 404.
 */
export function createAssets(notFound: RequestListener): Assets {
  const options = { etag: true, dotfiles: false, brotli: true, gzip: true, setHeaders };
  const ofBuild = sirv(`${root}.next/static`, options);
  const ofPublic = sirv(`${root}public`, options);

  return {
    has: (path) => prefixes.test(path),
    serve(request, response, path) {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        refuseMethod(request, response);
        return;
      }
      const handler = path.startsWith('/_next/static/') ? ofBuild : ofPublic;
      request.url = path.replace('/_next/static/', '/');
      handler(request, response, () => {
        request.url = path;
        notFound(request, response);
      });
    },
  };

  function setHeaders(response: ServerResponse, path: string) {
    const type = mediaTypes[path];
    if (type !== undefined) response.setHeader('Content-Type', type);
    // Programs that show feeds on their own pages show the portal's icon beside them.
    if (path.startsWith('/icons/')) {
      response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    }
    if (path === serviceWorker) {
      response.setHeader('Content-Security-Policy', workerPolicy);
      // A browser asks for a newer one each time: a portal must be able to take its script back.
      response.setHeader('Cache-Control', 'no-cache');
      return;
    }
    if (notDocuments.test(path)) {
      for (const name of headersOfDocuments) response.removeHeader(name);
    }
    const isImmutable = !isOfPublic.test(path) || immutable.test(path);
    response.setHeader(
      'Cache-Control',
      isImmutable ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    );
  }
}

/** In development Next serves what it builds as it goes, and talks with its own overlay. */
export function createDevelopmentAssets(next: RequestListener): Assets {
  return {
    has: (path) => /^\/(?:_next|__nextjs)/u.test(path) || prefixes.test(path),
    serve: (request, response) => {
      next(request, response);
    },
  };
}
