import type { OgImage } from '../../lib/og-images/og-image.ts';

export function makeCard(changes: Partial<OgImage> = {}): OgImage {
  return {
    language: 'en',
    site: 'Parallel',
    otherSites: ['Параллель'],
    kicker: 'Press release',
    title: 'A title',
    byline: ['Ministry', '25 January 2015'],
    status: 'Text as published.',
    languages: ['English', 'Русский'],
    ...changes,
  };
}
