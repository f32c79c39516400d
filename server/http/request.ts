import { text } from 'node:stream/consumers';

import type { IncomingMessage } from 'node:http';

/**
 * The body of a request as text; how long it may be is decided before. Null: whoever sent it has left, or was
 * cut; there is nobody to answer, and nothing that went wrong.
 */
export async function readBody(request: IncomingMessage): Promise<string | null> {
  try {
    return await text(request);
  } catch (error) {
    if (request.destroyed && !request.complete) return null;
    throw error;
  }
}
