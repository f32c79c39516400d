import { cacheLife } from 'next/cache';

import { servedContent } from '../served-content.ts';

import type { GovernmentBody, Site } from '../content/types.ts';

// In lib/data the version of the content is a part of every cached question's key: an answer read from
// one edition is never given for another, however the moments of a publish and a render fall.

/** What stands around every page: the site's own words and the menu of bodies. */
export async function getFrame(): Promise<{ site: Site; bodies: readonly GovernmentBody[] }> {
  return readFrame(servedContent().version());
}

export async function getBody(id: string): Promise<GovernmentBody | null> {
  const { bodies } = await getFrame();
  return bodies.find((body) => body.id === id) ?? null;
}

export async function getCounts() {
  return readCounts(servedContent().version());
}

async function readFrame(_version: string) {
  'use cache';
  cacheLife('edition');
  return { site: await servedContent().getSite(), bodies: await servedContent().listBodies() };
}

async function readCounts(_version: string) {
  'use cache';
  cacheLife('edition');
  return servedContent().counts();
}
