import { cacheLife } from 'next/cache';

import { scriptSource } from '../config/assets.ts';
import { servedContent } from '../services/current-content.ts';

import type { Script } from '../config/assets.ts';
import type { Language } from '../model/languages.ts';
import type { GovernmentBody } from '../model/body.ts';
import type { Site } from '../model/site.ts';

// In lib/data the version of the content is a part of every cached question's key: an answer read from
// one edition is never given for another, however the moments of a publish and a render fall.

type Frame = {
  site: Site;
  bodies: readonly GovernmentBody[];
  /** The one script of pages without a runtime. */
  script: string;
};

/** What stands around every page: the site's own words and the menu of bodies. */
export async function getFrame(script: Script = 'main'): Promise<Frame> {
  return { ...(await readFrame(servedContent().version())), script: scriptSource(script) };
}

export async function getBody(id: string): Promise<GovernmentBody | null> {
  const { bodies } = await getFrame();
  return bodies.find((body) => body.id === id) ?? null;
}

/** The bodies as choices of a list, under their names of the menu. */
export async function listBodyChoices(locale: Language) {
  const { bodies } = await getFrame();
  return bodies.map(({ id, menuLabel }) => ({ id, label: menuLabel[locale] }));
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
