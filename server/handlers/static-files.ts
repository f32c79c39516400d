import { fileURLToPath } from 'node:url';

import { matchRoute } from '../../lib/routes/match-route.ts';
import { iconPaths } from '../../lib/routes/paths.ts';
import { routes } from '../../lib/routes/table.ts';
import { readFolder } from '../files/read-folder.ts';
import { toStyledPolicy, workerPolicy } from '../http/content-security-policy.ts';
import { methodNotAllowed } from '../http/response.ts';

import type { StaticFile } from '../files/static-file.ts';
import type { HttpRequest } from '../http/request.ts';
import type { HttpHeaders, HttpResponse } from '../http/response.ts';
import type { PageHandler } from './pages.ts';

/** Responds with a file, or says that there is none; null: no files are at this path. */
export type StaticFiles = (
  request: HttpRequest,
  path: string,
) => HttpResponse | Promise<HttpResponse> | null;

export type Files = ReadonlyMap<string, StaticFile>;

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Names with a hash or a version in them: what is under such a name never changes. */
const immutable =
  /^\/(?:_next\/static\/|(?:fonts|icons|feeds)\/v\d+\/|assets\/[\w-]+-[0-9a-f]{12}\.js$)/u;
/** Nobody opens these files as a document, and some of each are in the first view: what only a document heeds is left out. */
const notDocuments = /\.(?:css|js|woff2)$/u;
const withoutHeadersOfDocuments: HttpHeaders = {
  'Content-Security-Policy': null,
  'Permissions-Policy': null,
  'Cross-Origin-Opener-Policy': null,
  'X-Frame-Options': null,
  'Reporting-Endpoints': null,
};

/** The files of `public/`, by their addresses. */
export function readPublicFiles(): Files {
  return readFolder(`${root}public`, '/');
}

/**
 * The files that readers may request, read once at the start: the disk is never read later, and what is not there is
 * our own 404. `siteFiles`: what the operator adds.
 */
export function createStaticFiles(
  { errors }: Pick<PageHandler, 'errors'>,
  siteFiles: Files,
): StaticFiles {
  const files: Files = new Map([
    ...readFolder(`${root}.next/static`, '/_next/static/'),
    ...readPublicFiles(),
    ...siteFiles,
  ]);
  const responses = new Map([...files].map(([path, file]) => [path, toResponse(path, file)]));
  return (request, path) => {
    const response = responses.get(toFilePath(path));
    if (!response && !isFilePath(path)) return null;
    if (!request.isReading) return methodNotAllowed();
    return response ?? errors.respond(request, '404', null);
  };
}

/** Files only are there, whether there is this one or not. */
export function isFilePath(path: string): boolean {
  return matchRoute(path)?.route.by === 'file';
}

/** Devices request it at the root, in sizes of their own, without reading a page. */
export function toFilePath(path: string): string {
  return matchRoute(path)?.name === 'appleIcon' ? iconPaths.apple : path;
}

export function toResponse(path: string, { mediaType, body }: StaticFile): HttpResponse {
  return {
    ...{ status: 200, body },
    headers: {
      'Content-Type': mediaType,
      // Programs that show feeds on their own pages show the portal's icon beside them.
      ...(path.startsWith('/icons/') && { 'Cross-Origin-Resource-Policy': 'cross-origin' }),
      ...toPolicyHeaders(path),
      ...(path.endsWith('.svg') && {
        'Content-Security-Policy': toStyledPolicy(listStyles(body.text)),
      }),
    },
  };
}

function toPolicyHeaders(path: string): HttpHeaders {
  if (path === routes.serviceWorker.template) {
    // A browser revalidates it each time: a portal must be able to take its script back.
    return { 'Content-Security-Policy': workerPolicy, 'Cache-Control': 'no-cache' };
  }
  const lifetime = immutable.test(path) ? 'max-age=31536000, immutable' : 'max-age=3600';
  const dropped = notDocuments.test(path) ? withoutHeadersOfDocuments : {};
  return { ...dropped, 'Cache-Control': `public, ${lifetime}` };
}

/** The colours of a drawing that follow the reader's theme are a style inside it. */
function listStyles(text: string): readonly string[] {
  return [...text.matchAll(/<style>([^<]*)<\/style>/gu)].map(([, style = '']) => style);
}
