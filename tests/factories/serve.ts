import { createServer } from 'node:http';

import { toListener } from '../../server/http/listener.ts';
import { text } from '../../server/http/response.ts';
import { createSend } from '../../server/http/send.ts';

import type { IncomingMessage, Server } from 'node:http';
import type { Handler } from '../../server/http/listener.ts';
import type { HttpResponse } from '../../server/http/response.ts';

type ServeOptions = Partial<Parameters<typeof createSend>[0]> & {
  clientAddress?: (message: IncomingMessage) => string;
  /** Absent: 500, without a word. */
  onError?: (error: unknown) => HttpResponse;
};

/** A server with one handler behind HTTP as the portal speaks it. */
export function serve(handle: Handler, options: ServeOptions = {}): Server {
  const { clientAddress = () => '192.0.2.1', onError = () => text(500, ''), ...others } = options;
  const log = { error: () => undefined, ...others.log };
  const send = createSend({ ...others, log });
  return createServer(toListener(handle, { send, log, clientAddress, onError }));
}
