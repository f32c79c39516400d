import { sendJson, sendText } from '../http/send.ts';

import type { IncomingMessage, ServerResponse } from 'node:http';

export type HealthState = {
  editionId: string | null;
  /** Each thing that is wrong, in words for an operator. */
  problems: readonly string[];
};

/** `/healthz`: the process answers. `/readyz`: what it serves, and what keeps it from serving the newest. */
export class Health {
  readonly #state: () => HealthState;
  #isStopping = false;

  constructor(state: () => HealthState) {
    this.#state = state;
  }

  beginToStop(): void {
    this.#isStopping = true;
  }

  send(path: '/healthz' | '/readyz', request: IncomingMessage, response: ServerResponse): void {
    if (path === '/healthz') {
      sendText(request, response, 200, 'ok\n');
      return;
    }
    const { editionId, problems } = this.#state();
    const status = this.#status(editionId, problems);
    const isReady = status === 'ready' || status === 'degraded';
    sendJson(request, response, isReady ? 200 : 503, { status, edition: editionId, problems });
  }

  /** An old edition that is still served is degraded, not down: readers get their pages. */
  #status(editionId: string | null, problems: readonly string[]) {
    if (this.#isStopping) return 'stopping';
    if (editionId === null) return 'unavailable';
    return problems.length > 0 ? 'degraded' : 'ready';
  }
}
