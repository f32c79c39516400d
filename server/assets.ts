import { fileURLToPath } from 'node:url';

import sirv from 'sirv';

import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/** Answers a request for a file, or says that there is no such file. */
export type Assets = {
  has: (path: string) => boolean;
  serve: (request: IncomingMessage, response: ServerResponse, path: string) => void;
};

const root = fileURLToPath(new URL('../', import.meta.url));
/** Names with a hash or a version in them: what is under such a name never changes. */
const immutable = /^\/(?:_next\/static\/|fonts\/v\d+\/|assets\/[\w-]+-[0-9a-f]{12}\.js$)/u;
const prefixes = /^\/(?:_next\/static|fonts|assets)\/|^\/favicon\.svg$/u;

/**
 * The files that readers may ask for, listed once at the start: nothing else is ever looked for on the disk,
 * and what is not there is answered with our own 404.
 */
export function createAssets(notFound: RequestListener): Assets {
  const options = { etag: true, dotfiles: false, setHeaders };
  const ofBuild = sirv(`${root}.next/static`, options);
  const ofPublic = sirv(`${root}public`, options);

  return {
    has: (path) => prefixes.test(path),
    serve(request, response, path) {
      const handler = path.startsWith('/_next/static/') ? ofBuild : ofPublic;
      request.url = path.replace('/_next/static/', '/');
      handler(request, response, () => {
        request.url = path;
        notFound(request, response);
      });
    },
  };

  function setHeaders(response: ServerResponse, path: string) {
    const isOfBuild =
      !path.startsWith('/fonts') && !path.startsWith('/assets') && path !== '/favicon.svg';
    const value =
      isOfBuild || immutable.test(path)
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=3600';
    response.setHeader('Cache-Control', value);
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
