import { fileURLToPath } from 'node:url';

import { matchRoute } from '../../lib/routes/match-route.ts';
import { iconPaths } from '../../lib/routes/paths.ts';
import { routes } from '../../lib/routes/table.ts';
import { readFolder } from '../files/read-folder.ts';
import { sendFile } from '../files/static-file.ts';
import { toStyledPolicy } from '../http/document-policy.ts';
import { refuseMethod } from '../http/send.ts';
import { workerPolicy } from '../http/content-security-policy.ts';

import type { StaticFile } from '../files/static-file.ts';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/** Answers a request for a file, or says that there is no such file. */
export type Assets = {
  has: (path: string) => boolean;
  serve: (request: IncomingMessage, response: ServerResponse, path: string) => void;
};

type Files = ReadonlyMap<string, StaticFile>;

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Names with a hash or a version in them: what is under such a name never changes. */
const immutable =
  /^\/(?:_next\/static\/|(?:fonts|icons|feeds)\/v\d+\/|assets\/[\w-]+-[0-9a-f]{12}\.js$)/u;
/** Nobody opens these files as a document, and some of each are in the first view: what only a document heeds is left out. */
const notDocuments = /\.(?:css|js|woff2)$/u;
const headersOfDocuments = [
  'Content-Security-Policy',
  'Permissions-Policy',
  'Cross-Origin-Opener-Policy',
  'X-Frame-Options',
  'Reporting-Endpoints',
];

/**
 * The files that readers may ask for, read once at the start: nothing is ever looked for on the disk, and what is
 * not there is answered with our own 404. `siteFiles`: what the operator adds.
 */
export function createAssets(notFound: RequestListener, siteFiles: Files): Assets {
  const files: Files = new Map([
    ...readFolder(`${root}.next/static`, '/_next/static/'),
    ...readFolder(`${root}public`, '/'),
    ...siteFiles,
  ]);
  return {
    has: (path) => isFile(path) || files.has(path),
    serve(request, response, path) {
      const file = files.get(toFilePath(path));
      if (request.method !== 'GET' && request.method !== 'HEAD') refuseMethod(request, response);
      else if (file) send(request, response, toFilePath(path), file);
      else notFound(request, response);
    },
  };
}

/** In development Next serves what it builds as it goes, files of public/ as they are now, and its own overlay. */
export function createDevelopmentAssets(next: RequestListener, siteFiles: Files): Assets {
  const names = new Set(readFolder(`${root}public`, '/').keys());
  return {
    has: (path) =>
      /^\/(?:_next|__nextjs)/u.test(path) || isFile(path) || names.has(path) || siteFiles.has(path),
    serve(request, response, path) {
      const file = siteFiles.get(path);
      request.url = toFilePath(request.url ?? path);
      if (file) send(request, response, path, file);
      else next(request, response);
    },
  };
}

/** Files only stand there, whether there is this one or not. */
function isFile(path: string): boolean {
  return matchRoute(path)?.route.by === 'file';
}

/** Devices ask for it at the root, in sizes of their own, without looking into a page. */
function toFilePath(path: string): string {
  return matchRoute(path)?.name === 'appleIcon' ? iconPaths.apple : path;
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  file: StaticFile,
): void {
  // Programs that show feeds on their own pages show the portal's icon beside them.
  if (path.startsWith('/icons/')) {
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  }
  if (path === routes.serviceWorker.template) {
    response.setHeader('Content-Security-Policy', workerPolicy);
    // A browser asks for a newer one each time: a portal must be able to take its script back.
    response.setHeader('Cache-Control', 'no-cache');
  } else {
    if (notDocuments.test(path)) {
      for (const name of headersOfDocuments) response.removeHeader(name);
    }
    if (path.endsWith('.svg')) {
      response.setHeader('Content-Security-Policy', toStyledPolicy(listStyles(file)));
    }
    const lifetime = immutable.test(path) ? 'max-age=31536000, immutable' : 'max-age=3600';
    response.setHeader('Cache-Control', `public, ${lifetime}`);
  }
  sendFile(request, response, file);
}

/** The colours of a drawing that follow the reader's theme are a style inside it. */
function listStyles({ bodies }: StaticFile): readonly string[] {
  const text = bodies.get('identity')?.toString() ?? '';
  return [...text.matchAll(/<style>([^<]*)<\/style>/gu)].map(([, style = '']) => style);
}
