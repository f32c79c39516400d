import { config } from 'zod/mini';

/**
 * Where it may, zod compiles a schema by `new Function`. In a browser the policy of the page forbids that, and the
 * mere try is a violation that every reader's browser would report. Before any schema is made.
 */
if ('window' in globalThis) config({ jitless: true });
