import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

const root = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      '@': root('.'),
      // Next resolves these marks itself.
      'server-only': root('node_modules/next/dist/compiled/server-only/empty.js'),
    },
  },
  test: {
    // Of what needs a build, `npm test` runs this; `npm run test:full` runs the rest.
    tags: [{ name: 'core' }],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Property tests ask much of a busy machine.
          testTimeout: 30_000,
          // Vitest would leave one processor alone, which on two is half of them.
          maxWorkers: '100%',
          include: [
            '{app,components,enhance,lib,scripts,server,service-worker,tooling}/**/*.test.{ts,tsx}',
            'tests/lint/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: { name: 'contract', include: ['tests/contract/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          // Attacks on a running portal; it needs a finished build.
          name: 'security',
          include: ['tests/security/**/*.test.ts'],
          // Bounds for a busy machine; none of them takes a minute on one that is not.
          testTimeout: 300_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'audits',
          include: ['tests/audits/**/*.test.ts'],
          globalSetup: 'tests/audits/portal.ts',
          // One after the other: what is measured must not share the machine.
          fileParallelism: false,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        // Each file starts a built portal of its own: two at a time are enough for two cores.
        test: {
          name: 'resilience',
          include: ['tests/resilience/**/*.test.ts'],
          ...{ testTimeout: 120_000, hookTimeout: 120_000, maxWorkers: 2 },
        },
      },
    ],
  },
});
