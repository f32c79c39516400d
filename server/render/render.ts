import { setImmediate as nextTurn } from 'node:timers/promises';

import { inject } from 'light-my-request';

import { toPagePolicy } from '../http/content-security-policy.ts';
import { EncodedBody } from '../http/encoded-body.ts';
import { finishPage } from './finish-page.ts';

import type { Effort } from '../http/compress.ts';
import type { RequestListener, ServerResponse } from 'node:http';

/** `policy`: null in development, whose overlay needs more than a policy would allow. */
export type RenderedPage = {
  body: EncodedBody;
  policy: string | null;
  /** It needs nothing but itself, and has a style of its own. */
  isStandalone: boolean;
};

/** Renders a page; one that is cached is worth the best compression. */
export type RenderPage = (path: string, effort: Effort) => Promise<RenderedPage>;

/** No page of ours comes near these; a render that does is a fault. */
const limits = { bytes: 2 * 1024 * 1024, milliseconds: 60_000 };
type RenderLimits = typeof limits;

export class RenderError extends Error {
  override readonly name = 'RenderError';
}

/**
 * Requests one page from Next and waits for the whole of it, in this process. The request is ours, not the
 * reader's: no header or parameter of a stranger ever reaches Next. A page that grows past its limit is ended
 * there, and one that does not come in time is not waited for. Throws `RenderError`.
 */
export async function render(
  next: RequestListener,
  path: string,
  { bytes, milliseconds }: RenderLimits = limits,
): Promise<string> {
  const name = nameOf(path);
  const faults: [RenderError?] = [];
  let timer: NodeJS.Timeout | undefined;
  const limited: RequestListener = (request, response) => {
    const end = (reason: string) => {
      faults[0] ??= new RenderError(`${name} ${reason}.`);
      // As if its reader had left, so that Next does no more.
      response.destroy();
    };
    const late = `took more than ${milliseconds} ms`;
    timer = setTimeout(end, milliseconds, late);
    limitSize(response, bytes, () => {
      end(`has more than ${bytes} bytes`);
    });
    next(request, response);
  };
  try {
    const { statusCode, payload } = await inject(limited, { method: 'GET', url: path });
    if (faults[0]) throw faults[0];
    if (statusCode === 200) return payload;
    throw new RenderError(`Next responded to ${name} with ${statusCode}.`);
  } catch (error) {
    // Light-my-request knows only that the response was destroyed.
    throw faults[0] ?? error;
  } finally {
    clearTimeout(timer);
  }
}

/** What is written past the limit is stored nowhere: it would be in memory before the whole could be measured. */
function limitSize(response: ServerResponse, most: number, end: () => void): void {
  const write = response.write.bind(response);
  let size = 0;
  response.write = (...args: unknown[]) => {
    const [chunk] = args;
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) size += Buffer.byteLength(chunk);
    if (size <= most && !response.destroyed) return Boolean(Reflect.apply(write, response, args));
    if (size > most) end();
    return false;
  };
}

/** Pages for readers: without a runtime that nothing needs, and each with a policy of its own. */
export function createRenderer(
  next: RequestListener,
  { isSecure }: { isSecure: boolean },
): RenderPage {
  return async (path, effort) => {
    const rendered = await render(next, path);
    // Both take the event loop for milliseconds: what came in meanwhile is responded to in between.
    await nextTurn();
    const { html, ...inline } = finishPage(rendered);
    const body = new EncodedBody(html, { effort });
    // It costs more than the render, of the cores that the event loop needs too: a part of the budget.
    if (effort === 'best') await body.bytes('br');
    return { body, policy: toPagePolicy(inline, { isSecure }), isStandalone: false };
  };
}

/** Development keeps the runtime, for its overlay and its reloads. */
export function createDevelopmentRenderer(next: RequestListener): RenderPage {
  return async (path, effort) => {
    const body = new EncodedBody(await render(next, path), { effort });
    return { body, policy: null, isStandalone: false };
  };
}

/** A path for the log: a query inside it may hold what a reader looked for. */
function nameOf(path: string): string {
  return path.replace(/(\/internal\/[\w-]+)\/.*$/u, '$1/…');
}
