import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { z } from 'zod';

import { findBrowser } from '../../scripts/find-browser.ts';

const run = promisify(execFile);

const score = z.number().nullable().optional();
const reportSchema = z.object({
  audits: z.record(z.string(), z.object({ score, numericValue: z.number().optional() })),
  categories: z.record(
    z.string(),
    z.object({
      id: z.string(),
      score,
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
});

type Options = {
  categories: readonly string[];
  /** How many times slower than this machine its processor is. */
  slowdown: number;
};

/** What Lighthouse reports of an address as a phone with a slow line opens it, each time in a new browser. */
export async function runLighthouse(
  url: string,
  { categories, slowdown }: Options,
): Promise<z.infer<typeof reportSchema>> {
  const program = join(
    dirname(createRequire(import.meta.url).resolve('lighthouse/package.json')),
    'cli/index.js',
  );
  const options = [
    ...['--quiet', '--output=json', '--no-enable-error-reporting', '--throttling-method=simulate'],
    `--throttling.cpuSlowdownMultiplier=${slowdown}`,
    `--only-categories=${categories.join(',')}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
  ];
  const chrome = findBrowser(process.env);
  const ask = () =>
    run(process.execPath, [program, url, ...options], {
      env: { ...process.env, ...(chrome !== undefined && { CHROME_PATH: chrome }) },
      maxBuffer: 64 * 1024 * 1024,
    });
  const { stdout } = await ask().catch((error: unknown) => {
    // A browser that lost its trace (NO_NAVSTART and the like) says nothing of the page.
    if (!String(error).includes('Please run Lighthouse again.')) throw error;
    return ask();
  });
  return reportSchema.parse(JSON.parse(stdout));
}
