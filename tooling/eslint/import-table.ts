import type { Row } from './import-row.ts';

const node = 'node:*{,/**}';
const nextIntl = 'next-intl{,/**}';
const frameworks = ['next{,/**}', nextIntl, 'react{,/**}', 'react-dom{,/**}', '@tanstack/**'];

const values = ['lib/model/languages', 'lib/model/kinds'];
const facts = ['lib/model', ...values, 'lib/content/period'];
const domain = ['lib/content', 'lib/model/summary', 'lib/content/moscow-day', ...facts];
const domainWithStores = ['lib/content/stores', ...domain];
const domainPackages = ['zod', 'pg', 'canonicalize', 'mdast', 'mdast-util-from-markdown', node];
const served = ['lib/services/current-content', 'lib/served-answers'];
const pure = ['lib/search', 'lib/texts'];
const routes = ['lib/routes', 'lib/routes/table'];
const i18n = ['lib/i18n', 'lib/i18n/routing'];

/**
 * Who may import whom: the table of docs/architecture.md as data. What it does not name is forbidden.
 * A file belongs to the first row whose pattern fits its path, so special files stand before their folder.
 */
export const importTable: readonly Row[] = [
  { name: 'tests', pattern: ['**/*.test.{ts,tsx}', 'tests/**'], uses: ['**'], packages: ['**'] },
  {
    name: 'tooling',
    pattern: ['*.{ts,js,mjs}', 'tooling/**'],
    uses: ['scripts', 'tests', 'messages', ...i18n],
    packages: ['**'],
  },
  { name: 'messages', pattern: 'messages/*.json' },
  { name: 'content', pattern: 'content/**' },

  { name: 'lib/config/env', pattern: 'lib/config/env.ts', packages: ['zod', node] },
  { name: 'lib/config/assets', pattern: 'lib/config/assets.ts', packages: ['zod', node] },
  { name: 'lib/base/result', pattern: 'lib/base/result.ts' },
  {
    name: 'lib/base/fair-queue',
    pattern: 'lib/base/fair-queue.ts',
    packages: ['node:async_hooks'],
  },
  {
    name: 'lib/base/zod-without-eval',
    pattern: 'lib/base/zod-without-eval.ts',
    packages: ['zod/mini'],
  },
  { name: 'lib/api/signature', pattern: 'lib/api/signature.ts', packages: ['node:crypto'] },
  {
    // Every address and what a path belongs to; the rest of the folder writes paths and reads their queries.
    name: 'lib/routes/table',
    pattern: 'lib/routes/{language-of,match-route,table,template}.ts',
    uses: ['lib/model/languages'],
  },
  {
    name: 'lib/routes',
    pattern: ['lib/routes/**', 'lib/routes/preferences.ts'],
    uses: [
      'lib/routes/table',
      'lib/model/summary',
      ...values,
      'lib/base/result',
      'lib/base/zod-without-eval',
    ],
    packages: ['zod', 'zod/mini'],
  },

  { name: 'lib/model/languages', pattern: 'lib/content/{about-pages,few,languages}.ts' },
  { name: 'lib/model/kinds', pattern: 'lib/content/{kinds,text-status}.ts', usesTypesOf: values },
  { name: 'lib/content/period', pattern: 'lib/model/period.ts' },
  { name: 'lib/content/moscow-day', pattern: 'lib/model/moscow-day.ts' },
  {
    name: 'lib/model',
    pattern: 'lib/model',
    usesTypesOf: ['lib/content', ...values],
  },
  {
    // They ship to the browser with lib/query.
    name: 'lib/model/summary',
    pattern: 'lib/content/{summary,value-schemas}.ts',
    uses: [...values, 'lib/base/zod-without-eval'],
    usesTypesOf: domain,
    packages: ['zod/mini'],
  },
  {
    name: 'lib/content/stores',
    pattern: 'lib/content/**/{sqlite,postgres,current-store,store-holder}*{,/**}',
    // Quotations are compared where the texts are read: in the threads of the pool.
    uses: [...domain, 'lib/base/result', 'lib/texts', 'lib/base/fair-queue'],
    packages: [...domainPackages, 'piscina'],
  },
  {
    name: 'lib/content',
    pattern: 'lib/content/**',
    uses: [...domainWithStores, 'lib/texts', 'lib/base/result', 'lib/routes/table'],
    packages: domainPackages,
  },

  ...pure.map((name) => ({
    name,
    pattern: `${name}/**`,
    uses: ['lib/content/moscow-day', ...pure, ...facts],
    packages: ['**'],
    notPackages: [node, ...frameworks],
  })),
  {
    // Content, analyser and environment meet here: what this process serves.
    name: 'lib/services/current-content',
    pattern: 'lib/services/current-content.ts',
    uses: [...domainWithStores, 'lib/search', 'lib/config/env'],
  },
  {
    // What a reader typed is understood and answered, for pages and for the API alike.
    name: 'lib/served-answers',
    pattern: 'lib/served-{search,quote}.ts',
    uses: ['lib/services/current-content', ...pure, ...domain],
    usesTypesOf: [...routes],
  },
  {
    name: 'lib/data',
    pattern: 'lib/data/**',
    uses: [...domain, ...served, 'lib/config/assets', ...routes, ...pure, 'lib/config/env'],
    packages: ['next/cache'],
  },

  {
    name: 'lib/i18n/request',
    pattern: 'lib/i18n/request.ts',
    uses: ['messages', 'lib/model/languages', ...i18n],
    packages: [nextIntl, 'next/root-params', 'next/navigation'],
  },
  {
    name: 'lib/i18n/routing',
    pattern: 'lib/i18n/routing.ts',
    uses: ['lib/model/languages'],
    packages: [nextIntl],
  },
  {
    name: 'lib/i18n',
    pattern: 'lib/i18n/**',
    uses: ['messages', ...values, 'lib/content/moscow-day', 'lib/i18n/routing'],
    packages: [nextIntl, 'icu-minify/compile', 'zod/mini'],
  },
  {
    name: 'lib/query',
    pattern: 'lib/query/**',
    uses: ['lib/model/summary', 'lib/model/languages', ...routes],
    packages: ['@tanstack/react-query'],
  },
  {
    // The public API: what it answers, without HTTP.
    name: 'lib/api',
    pattern: 'lib/api/**',
    uses: [...domain, 'lib/texts', ...routes, 'lib/base/result', ...i18n],
    packages: ['zod'],
  },
  {
    // What the pictures of pages say, and where they are; drawn in the front door.
    name: 'lib/og-images',
    pattern: 'lib/og-images/**',
    uses: [...domain, ...routes, ...i18n],
    packages: ['node:crypto'],
  },
  {
    // Feeds, sitemaps and what else programs ask for besides pages and the API, without HTTP.
    name: 'lib/formats',
    pattern: 'lib/formats/**',
    uses: [...domain, ...routes, 'lib/api', ...i18n],
    packages: ['zod', 'fast-xml-builder', 'parse5', 'mdast{,-util-to-markdown}', 'node:crypto'],
  },
  {
    name: 'lib/seo',
    pattern: 'lib/seo/**',
    uses: ['lib/texts', 'lib/og-images', ...routes, ...facts, ...i18n],
    usesTypesOf: domain,
    packages: ['next', 'schema-dts'],
  },

  {
    name: 'components/ui',
    pattern: 'components/ui/**',
    uses: i18n,
    usesTypesOf: [...facts, 'lib/texts'],
    packages: ['react', 'clsx'],
  },
  {
    // lib/query and react-query in islands only: see client-files.ts.
    name: 'components',
    pattern: 'components/*/**',
    isolatedFolders: true,
    uses: ['components/ui', ...routes, 'lib/texts', 'lib/query', ...facts, ...i18n],
    usesTypesOf: domain,
    packages: ['react', nextIntl, '@tanstack/react-query', 'downshift'],
  },
  {
    name: 'app',
    pattern: 'app/**',
    uses: [
      ...['components', 'components/ui', 'lib/data', 'lib/seo', 'lib/query', 'lib/texts'],
      ...[
        'lib/api',
        'lib/search',
        'lib/config/env',
        'lib/config/assets',
        ...routes,
        'lib/base/result',
      ],
      ...[...domain, ...i18n],
    ],
    packages: ['next', 'next/{navigation,headers,server,og}', nextIntl, 'react', 'clsx', 'zod'],
  },
  { name: 'enhance', pattern: 'enhance/**' },
  {
    name: 'service-worker',
    pattern: 'service-worker/**',
    uses: ['enhance', 'lib/i18n', 'lib/routes/table', 'lib/model/languages'],
    packages: ['workbox-*'],
  },

  {
    name: 'server',
    pattern: 'server/**',
    uses: [
      ...['lib/config/env', ...served, 'lib/base/result', ...routes, 'lib/api', 'lib/search'],
      'lib/base/fair-queue',
      ...[
        'lib/og-images',
        'lib/formats',
        'lib/i18n/routing',
        'lib/api/signature',
        ...domainWithStores,
      ],
    ],
    packages: [
      ...['next', 'pino', 'lru-cache', 'parse5', 'zod', 'negotiator', 'light-my-request', node],
      ...['limiter', 'proxy-addr', 'ipaddr.js', 'prom-client', 'piscina', 'next/og.js', 'react'],
      'opentype.js/**',
    ],
  },
  { name: 'bench', pattern: 'bench/**', uses: ['**'], packages: ['zod', node] },
  {
    name: 'scripts',
    pattern: 'scripts/**',
    uses: [
      ...['lib/search', 'lib/texts', 'lib/config/env', 'lib/base/result', 'lib/api/signature'],
      ...['messages', 'lib/routes/table', ...domainWithStores],
    ],
    packages: ['esbuild', 'playwright', '@formatjs/icu-messageformat-parser', 'zod', node],
  },
];
