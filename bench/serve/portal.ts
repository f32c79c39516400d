import { request } from 'node:http';
import { join, resolve } from 'node:path';

import { writeDemo } from '../../tooling/demo/write-demo.ts';
import { buildEdition } from '../../lib/editions/build-edition.ts';
import { editionStorage } from '../../lib/services/edition-storage.ts';
import { nodeProgram } from '../../tests/e2e/support/server.ts';
import { startCommand } from '../../tests/e2e/support/start-command.ts';
import { startProgram } from './programs.ts';

import type { Program } from './programs.ts';

export type Environment = Readonly<Record<'CONTENT_DIR' | 'DATA_DIR' | 'SITE_ORIGIN', string>>;

/** Writes an edition of demonstration records, the same ones each time, for whoever serves them. */
export async function makeEdition(
  folder: string,
  count: number,
  origin: string,
): Promise<Environment> {
  const [contentDir, dataDir] = [join(folder, 'content'), join(folder, 'data')];
  const demo = await writeDemo({ contentDir: 'content', outDir: contentDir, count, seed: 'bench' });
  if (!demo.ok) throw new Error(demo.error);
  await buildEdition({ contentDir, dataDir, now: new Date(), storage: editionStorage });
  return { CONTENT_DIR: contentDir, DATA_DIR: dataDir, SITE_ORIGIN: origin };
}

/** What `npm start` starts, with its log in a file. */
export async function startPortal(
  folder: string,
  port: number,
  environment: Environment,
): Promise<Program> {
  return startProgram({
    command: resolve(nodeProgram),
    arguments: startCommand.args,
    environment: {
      ...{ ...environment, ...startCommand.environment },
      ...{ PORT: String(port), RATE_LIMIT: '0' },
    },
    output: join(folder, 'portal.log'),
    url: `http://localhost:${port}/readyz`,
  });
}

export type Answer = { status: number; etag: string; body: Buffer; firstByte: number };

/** Asks once; `firstByte` in milliseconds. Nothing is decoded: the bytes are those that travel. */
export function ask(url: string, encoding: 'gzip' | 'identity'): Promise<Answer> {
  return new Promise((resolveAnswer, reject) => {
    const started = performance.now();
    const asked = request(url, { headers: { 'Accept-Encoding': encoding } }, (response) => {
      const firstByte = performance.now() - started;
      const chunks: Buffer[] = [];
      response.on('error', reject);
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        resolveAnswer({ status, etag: headers.etag ?? '', body: Buffer.concat(chunks), firstByte });
      });
    });
    asked.on('error', reject).end();
  });
}
