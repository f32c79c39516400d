import { documentPaths } from '../routes/paths.ts';

/**
 * What robots may read: everything, style sheets and scripts included, or nothing. Pages that are not to be
 * found say so themselves; a robot that may not read them would never learn it.
 */
export function toRobots({ origin, isIndexed }: { origin: string; isIndexed: boolean }): string {
  if (!isIndexed) return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nDisallow:\n\nSitemap: ${origin}${documentPaths.sitemapIndex}\n`;
}
