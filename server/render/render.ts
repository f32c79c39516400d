import { setImmediate as nextTurn } from 'node:timers/promises';

import { inject } from 'light-my-request';

import { toPolicy } from '../http/content-security-policy.ts';
import { Document } from './document.ts';
import { finishPage } from './finish-page.ts';

import type { MakeDocument } from '../cache/response-cache.ts';
import type { RequestListener, ServerResponse } from 'node:http';

/** No page of ours comes near these; a render that does is a fault. */
const limits = { bytes: 2 * 1024 * 1024, milliseconds: 60_000 };
type RenderLimits = typeof limits;

export class RenderError extends Error {
  override readonly name = 'RenderError';
}

/**
 * Asks Next for one page and waits for the whole of it, in this process. The request is ours, not the
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
    throw new RenderError(`Next answered ${name} with ${statusCode}.`);
  } catch (error) {
    // Light-my-request knows only that the response was destroyed.
    throw faults[0] ?? error;
  } finally {
    clearTimeout(timer);
  }
}

/** What is written past the limit is kept nowhere: it would be in memory before the whole could be measured. */
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

/** What leaves for readers: without a runtime that nothing needs, and with a policy of its own. */
export function createPages(
  next: RequestListener,
  { isSecure }: { isSecure: boolean },
): MakeDocument {
  return async (path, effort) => {
    const rendered = await render(next, path);
    // Both take the event loop for milliseconds: what came in meanwhile is answered in between.
    await nextTurn();
    const { html, ...inline } = finishPage(rendered);
    const document = new Document({ html, policy: toPolicy(inline, { isSecure }), effort });
    // It costs more than the render, of the cores that the event loop needs too: a part of the budget.
    if (effort === 'best') await document.body('br');
    return document;
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
