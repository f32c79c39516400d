import { firstRelease } from '../e2e/support/first-release.ts';

/** What stands for the variables of the route table in addresses of this repository's own record. */
export const routeValues = {
  release: firstRelease.slug,
  body: 'fms',
  term: 'minsk-protocol',
  year: '2015',
  month: '01',
  feed: 'feed.xml',
  feedOfAll: 'feed.json',
  number: '1',
  appleIcon: 'apple-touch-icon.png',
};
