import { inject } from 'light-my-request';

import { toPolicy } from './content-security-policy.ts';
import { Document } from './document.ts';
import { finishPage } from './finish-page.ts';

import type { MakeDocument } from './page-cache.ts';
import type { RequestListener } from 'node:http';

/** No page of ours comes near this; a render that does is a fault. */
const largestPage = 2 * 1024 * 1024;

export class RenderError extends Error {
  override readonly name = 'RenderError';
}

/**
 * Asks Next for one page and waits for the whole of it, in this process. The request is ours, not the
 * reader's: no header or parameter of a stranger ever reaches Next. Throws `RenderError`.
 */
export async function render(next: RequestListener, path: string): Promise<string> {
  const response = await inject(next, { method: 'GET', url: path });
  const size = response.rawPayload.byteLength;
  if (response.statusCode !== 200) {
    throw new RenderError(`Next answered ${nameOf(path)} with ${response.statusCode}.`);
  }
  if (size > largestPage) {
    throw new RenderError(`${nameOf(path)} has ${size} bytes, more than ${largestPage}.`);
  }
  return response.payload;
}

/** What leaves for readers: without a runtime that nothing needs, and with a policy of its own. */
export function createPages(
  next: RequestListener,
  { isSecure }: { isSecure: boolean },
): MakeDocument {
  return async (path, effort) => {
    const { html, ...inline } = finishPage(await render(next, path));
    return new Document({ html, policy: toPolicy(inline, { isSecure }), effort });
  };
}

/** Development keeps the runtime, for its overlay and its reloads. */
export function createDevelopmentPages(next: RequestListener): MakeDocument {
  return async (path, effort) => {
    return new Document({ html: await render(next, path), policy: null, effort });
  };
}

/** A path for the log: a query inside it may hold what a reader looked for. */
function nameOf(path: string): string {
  return path.replace(/(\/internal\/[\w-]+)\/.*$/u, '$1/…');
}
