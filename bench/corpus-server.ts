import { once } from 'node:events';
import { createServer } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';

import { currentStore } from '../lib/editions/current-store.ts';
import { textAnalysis } from '../lib/search/text-analysis.ts';
import { openSqliteStore } from '../lib/store/sqlite/sqlite-store.ts';
import { createApi } from '../server/handlers/api.ts';
import { toListener } from '../server/http/listener.ts';
import { problem } from '../server/http/problem.ts';
import { parseTarget } from '../server/http/request-target.ts';
import { createSend } from '../server/http/send.ts';
import { StreamSlots } from '../server/limits/stream-slots.ts';

/** The API over the data folder that is the first argument, and what it costs this process. */
const [dataDir = ''] = process.argv.slice(2);

export type ServerReport = {
  url: string;
  /** Bytes. */
  peakRss: number;
  /** Milliseconds. */
  delay: { p99: number; max: number };
};

const log = { error: (...what: unknown[]) => console.error(...what) };
const origin = 'http://localhost';
const api = createApi({
  store: () => currentStore(dataDir, { open: (file) => openSqliteStore(file, textAnalysis) }),
  search: () => Promise.reject(new TypeError('Nobody searches here.')),
  origin,
  log,
  quote: () => Promise.reject(new TypeError('Nobody quotes.')),
  limits: { refuse: () => null },
  streams: new StreamSlots(),
});
const server = createServer(
  toListener((request) => api(request, parseTarget(request.url)), {
    ...{ send: createSend({ log }), log },
    // Streams that are read at the same time are of different clients.
    clientAddress: ({ socket }) => `${socket.remotePort}`,
    onError: () => problem(500, 'The bench failed.'),
  }),
);

server.listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
const url = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '';

let peakRss = 0;
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
setInterval(() => {
  peakRss = Math.max(peakRss, process.memoryUsage.rss());
}, 10);

/** Whoever asks gets what has been since the question before. */
process.on('message', () => {
  const milliseconds = (nanoseconds: number) => nanoseconds / 1e6;
  const report: ServerReport = {
    url,
    peakRss,
    delay: { p99: milliseconds(delay.percentile(99)), max: milliseconds(delay.max) },
  };
  process.send?.(report);
  peakRss = 0;
  delay.reset();
});
process.once('disconnect', () => process.exit(0));
