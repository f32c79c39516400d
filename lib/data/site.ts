import { cacheLife } from 'next/cache';

import { scriptSource } from '../config/assets.ts';
import { servedContent } from '../services/current-content.ts';
import { byEdition } from './by-edition.ts';

import type { Script } from '../config/assets.ts';
import type { Language } from '../model/languages.ts';
import type { GovernmentBody } from '../model/body.ts';

/** What stands around every page: the site's own words, the menu of bodies and the one script without a runtime. */
export async function getFrame(script: Script = 'main') {
  return { ...(await loadFrame()), script: scriptSource(script) };
}

const loadFrame = byEdition(async (_version) => {
  'use cache';
  cacheLife('edition');
  return { site: await servedContent().getSite(), bodies: await servedContent().listBodies() };
});

export async function getBody(id: string): Promise<GovernmentBody | null> {
  const { bodies } = await getFrame();
  return bodies.find((body) => body.id === id) ?? null;
}

/** The bodies as choices of a list, under their names of the menu. */
export async function listBodyChoices(locale: Language) {
  const { bodies } = await getFrame();
  return bodies.map(({ id, menuLabel }) => ({ id, label: menuLabel[locale] }));
}

export const getCounts = byEdition(async (_version) => {
  'use cache';
  cacheLife('edition');
  return servedContent().counts();
});
