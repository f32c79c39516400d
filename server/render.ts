import { inject } from 'light-my-request';

import { withoutRuntime } from './without-runtime.ts';

import type { RequestListener } from 'node:http';

/** No page of ours comes near this; a render that does is a fault. */
const largestPage = 2 * 1024 * 1024;

export class RenderError extends Error {
  override readonly name = 'RenderError';
}

export type Render = (path: string) => Promise<string>;

/**
 * Asks Next for one page and waits for the whole of it, in this process. The request is ours, not the
 * reader's: no header or parameter of a stranger ever reaches Next. Throws `RenderError`.
 */
export function createRender(next: RequestListener): Render {
  return async (path) => {
    const response = await inject(next, { method: 'GET', url: path });
    const size = response.rawPayload.byteLength;
    if (response.statusCode !== 200) {
      throw new RenderError(`Next answered ${nameOf(path)} with ${response.statusCode}.`);
    }
    if (size > largestPage) {
      throw new RenderError(`${nameOf(path)} has ${size} bytes, more than ${largestPage}.`);
    }
    return response.payload;
  };
}

/** What leaves for readers: see `withoutRuntime`. Development keeps the runtime. */
export function createLightRender(next: RequestListener): Render {
  const render = createRender(next);
  return async (path) => withoutRuntime(await render(path));
}

/** A path for the log: a query inside it may hold what a reader looked for. */
function nameOf(path: string): string {
  return path.replace(/(\/internal\/[\w-]+)\/.*$/u, '$1/…');
}
