import { sendJson, sendText } from '../http/send.ts';

import type { IncomingMessage, ServerResponse } from 'node:http';

export type HealthState = {
  editionId: string | null;
  /** Each thing that is wrong, in words for an operator. */
  problems: readonly string[];
};

/** Whether the process answers, whether readers get their pages, and, for its operator, what is wrong. */
export class Health {
  readonly #state: () => HealthState;
  #isStopping = false;

  constructor(state: () => HealthState) {
    this.#state = state;
  }

  beginToStop(): void {
    this.#isStopping = true;
  }

  /** `/healthz` and `/readyz` on the public port: anybody may ask, so they say yes or no. */
  send(path: '/healthz' | '/readyz', request: IncomingMessage, response: ServerResponse): void {
    if (path === '/healthz') {
      sendText(request, response, 200, 'ok\n');
      return;
    }
    const { isReady } = this.#look();
    sendJson(request, response, isReady ? 200 : 503, { status: isReady ? 'ready' : 'unavailable' });
  }

  /** `/readyz` on the operator's port: what is served, and what keeps it from being the newest. */
  sendState(request: IncomingMessage, response: ServerResponse): void {
    const { isReady, ...state } = this.#look();
    sendJson(request, response, isReady ? 200 : 503, state);
  }

  /** An old edition that is still served is degraded, not down: readers get their pages. */
  #look() {
    const { editionId, problems } = this.#state();
    const state = (status: string, isReady: boolean) => {
      return { isReady, status, edition: editionId, problems };
    };
    if (this.#isStopping) return state('stopping', false);
    if (editionId === null) return state('unavailable', false);
    return state(problems.length > 0 ? 'degraded' : 'ready', true);
  }
}
