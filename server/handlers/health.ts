import { routes } from '../../lib/routes/table.ts';
import { json, text } from '../http/response.ts';

import type { HttpResponse } from '../http/response.ts';
import type { Health } from '../observability/health.ts';

const { health: liveness, readiness } = routes;

/** `/healthz` and `/readyz` on the public port: anybody may ask, so they say yes or no. Null: another path. */
export function respondWithHealth(path: string, health: Health): HttpResponse | null {
  if (path === liveness.template) return text(200, 'ok\n');
  if (path !== readiness.template) return null;
  const { isReady } = health.read();
  return json(isReady ? 200 : 503, { status: isReady ? 'ready' : 'unavailable' });
}
