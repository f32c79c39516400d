import { clientsClaim } from 'workbox-core';
import { enable as enableNavigationPreload } from 'workbox-navigation-preload';
import { registerRoute } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';

import { savesData } from '../enhance/saves-data.ts';
import { languages } from '../lib/model/languages.ts';
import { languageOf } from '../lib/routes/language-of.ts';
import { findStandIn, isOfflinePage, isPage, isSlug, parseRelease } from './addresses.ts';
import { handleRequest } from './handle-request.ts';
import { showSavedLine } from './fill-page.ts';
import { respondWithOfflinePage, fetchOfflinePages, fillFresh } from './offline-pages.ts';
import { findCachedResponse, forget, forgetAll, saveOpened } from './cache-buckets.ts';

import type { Language } from '../lib/model/languages.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * Pages come from the network whenever it answers, whatever it answers; only when it does not, a copy on this device
 * stands in. The copies are light pages: nothing of a build is ever kept, so that nothing of it can be old
 * (docs/decisions/0022-offline-reading.md).
 */
const network = new NetworkOnly();

clientsClaim();
enableNavigationPreload();

self.addEventListener('install', (event) => {
  event.waitUntil(fetchOfflinePages().then(() => self.skipWaiting()));
});

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  event.waitUntil(
    handleRequest(event.data).then((answer) => {
      port?.postMessage(answer);
    }),
  );
});

registerRoute(
  ({ request, url, sameOrigin }) =>
    sameOrigin && request.mode === 'navigate' && isPage(url.pathname),
  async ({ event, request, url }) => {
    let response: Response;
    try {
      response = await network.handle({ event, request });
    } catch {
      // The only fault of this strategy is that the network gave no answer.
      return respondOffline(url);
    }
    return meet(event, url, response);
  },
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isOfflinePage(url.pathname),
  async ({ request, url }) => {
    // A form of another site may not remove anything.
    if (request.referrer.startsWith(`${self.location.origin}/`)) {
      const form = await request.formData();
      const slug = form.get('slug');
      if (form.get('act') === 'remove-all') await forgetAll();
      else if (isSlug(slug)) await forget(slug);
    }
    return Response.redirect(url.pathname, 303);
  },
  'POST',
);

/** What an answer of the portal means for the copies. */
async function meet(event: ExtendableEvent, url: URL, response: Response): Promise<Response> {
  const language = languageOf(url.pathname);
  if (language && isOfflinePage(url.pathname) && response.status === 200) {
    return fillFresh(response, language);
  }
  const release = parseRelease(url.pathname);
  if (release && response.status === 410) event.waitUntil(forget(release.slug));
  if (release?.view === 'lite' && response.status === 200 && !savesData(self.navigator)) {
    // Light pages have no script that could ask for it.
    event.waitUntil(saveOpened(release.slug).catch(() => undefined));
  }
  return response;
}

async function respondOffline(url: URL): Promise<Response> {
  const release = findStandIn(url);
  const cached =
    release && (await findCachedResponse(release.language, release.slug, release.part));
  if (cached) {
    const { html, savedAt, headers } = cached;
    return new Response(showSavedLine(html, savedAt), { headers });
  }
  const language = languageOf(url.pathname) ?? preferredLanguage();
  return respondWithOfflinePage(language, { isStandIn: !isOfflinePage(url.pathname) });
}

/** For `/` only, as the portal itself would choose. */
function preferredLanguage(): Language {
  const wished = self.navigator.languages.map((tag) => tag.slice(0, 2));
  const spoken = wished.flatMap((wish) => languages.filter((language) => language === wish));
  return spoken[0] ?? languages[languages.length - 1] ?? 'en';
}
