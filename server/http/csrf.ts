import type { IncomingMessage } from 'node:http';

/**
 * Whether a request that changes something comes from a page of this portal, as far as its browser tells. A page
 * of another site cannot forge `Origin` or `Sec-Fetch-Site` (Fetch, 3.2; Fetch Metadata); old browsers and programs
 * send neither. `Origin: null` is said of pages that hide where they are: believed of ours only when the browser
 * says that it is the same site.
 */
export function isSameOrigin(headers: IncomingMessage['headers'], siteOrigin: string): boolean {
  const { origin, host = '' } = headers;
  const site = [headers['sec-fetch-site'] ?? []].flat().join(', ');
  if (!['same-origin', 'none', ''].includes(site)) return false;
  if (origin === undefined || origin === siteOrigin) return true;
  if (origin === 'null') return site === 'same-origin';
  // Reached by another name than its public one: directly, or in a test.
  const isOtherName = host !== new URL(siteOrigin).host;
  return isOtherName && URL.canParse(origin) && new URL(origin).host === host;
}
