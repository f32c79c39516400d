import { languages } from '../model/languages.ts';
import { iconPaths } from '../routes/paths.ts';

import type { Site } from '../model/site.ts';

/** One manifest for every language: `/` opens the portal in the reader's own. */
export function toManifest(site: Site): string {
  const inBoth = (values: Site['name']) =>
    languages.map((language) => values[language]).join(' / ');
  const icon = (src: string, sizes: string, purpose = 'any') => {
    return { src, sizes, type: src.endsWith('.svg') ? 'image/svg+xml' : 'image/png', purpose };
  };
  return `${JSON.stringify({
    id: '/',
    name: inBoth(site.name),
    short_name: inBoth(site.name),
    description: inBoth(site.title),
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: '#fcfcfa',
    theme_color: '#fcfcfa',
    icons: [
      icon(iconPaths.small, '192x192'),
      icon(iconPaths.large, '512x512'),
      icon(iconPaths.maskable, '512x512', 'maskable'),
      icon(iconPaths.svg, 'any'),
    ],
  })}\n`;
}
