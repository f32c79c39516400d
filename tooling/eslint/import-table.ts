import type { Row } from './import-row.ts';

const node = 'node:*{,/**}';
const nextIntl = 'next-intl{,/**}';
const frameworks = ['next{,/**}', nextIntl, 'react{,/**}', 'react-dom{,/**}', '@tanstack/**'];

const values = ['lib/content/languages', 'lib/content/kinds'];
const facts = ['lib/content/types', ...values, 'lib/content/period'];
const domain = ['lib/content', 'lib/content/summary', 'lib/content/moscow-day', ...facts];
const domainWithStores = ['lib/content/stores', ...domain];
const domainPackages = ['zod', 'pg', 'canonicalize', 'mdast', 'mdast-util-from-markdown', node];
const served = ['lib/served-content', 'lib/served-answers'];
const pure = ['lib/search', 'lib/bilingual'];
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

  { name: 'lib/env', pattern: 'lib/env.ts', packages: ['zod', node] },
  { name: 'lib/assets', pattern: 'lib/assets.ts', packages: ['zod', node] },
  { name: 'lib/result', pattern: 'lib/result.ts' },
  { name: 'lib/fair-queue', pattern: 'lib/fair-queue.ts', packages: ['node:async_hooks'] },
  { name: 'lib/without-eval', pattern: 'lib/without-eval.ts', packages: ['zod/mini'] },
  { name: 'lib/signature', pattern: 'lib/signature.ts', packages: ['node:crypto'] },
  {
    // Every address and what a path belongs to; the rest of the folder writes paths and reads their queries.
    name: 'lib/routes/table',
    pattern: 'lib/routes/{language-of,match-route,table,template}.ts',
    uses: ['lib/content/languages'],
  },
  {
    name: 'lib/routes',
    pattern: ['lib/routes/**', 'lib/view-settings.ts'],
    uses: ['lib/routes/table', 'lib/content/summary', ...values, 'lib/result', 'lib/without-eval'],
    packages: ['zod', 'zod/mini'],
  },

  { name: 'lib/content/languages', pattern: 'lib/content/{about-pages,few,languages}.ts' },
  { name: 'lib/content/kinds', pattern: 'lib/content/{kinds,text-status}.ts', usesTypesOf: values },
  { name: 'lib/content/period', pattern: 'lib/content/record/period.ts' },
  { name: 'lib/content/moscow-day', pattern: 'lib/content/record/moscow-day.ts' },
  {
    name: 'lib/content/types',
    pattern: 'lib/content/types.ts',
    usesTypesOf: ['lib/content', ...values],
  },
  {
    // They ship to the browser with lib/query.
    name: 'lib/content/summary',
    pattern: 'lib/content/{summary,value-schemas}.ts',
    uses: [...values, 'lib/without-eval'],
    usesTypesOf: domain,
    packages: ['zod/mini'],
  },
  {
    name: 'lib/content/stores',
    pattern: 'lib/content/**/{sqlite,postgres,current-store,store-holder}*{,/**}',
    // Quotations are compared where the texts are read: in the threads of the pool.
    uses: [...domain, 'lib/result', 'lib/bilingual', 'lib/fair-queue'],
    packages: [...domainPackages, 'piscina'],
  },
  {
    name: 'lib/content',
    pattern: 'lib/content/**',
    uses: [...domainWithStores, 'lib/bilingual', 'lib/result', 'lib/routes/table'],
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
    name: 'lib/served-content',
    pattern: 'lib/served-content.ts',
    uses: [...domainWithStores, 'lib/search', 'lib/env'],
  },
  {
    // What a reader typed is understood and answered, for pages and for the API alike.
    name: 'lib/served-answers',
    pattern: 'lib/served-{search,quote}.ts',
    uses: ['lib/served-content', ...pure, ...domain],
    usesTypesOf: [...routes],
  },
  {
    name: 'lib/data',
    pattern: 'lib/data/**',
    uses: [...domain, ...served, 'lib/assets', ...routes, ...pure, 'lib/env'],
    packages: ['next/cache'],
  },

  {
    name: 'lib/i18n/request',
    pattern: 'lib/i18n/request.ts',
    uses: ['messages', 'lib/content/languages', ...i18n],
    packages: [nextIntl, 'next/root-params', 'next/navigation'],
  },
  {
    name: 'lib/i18n/routing',
    pattern: 'lib/i18n/routing.ts',
    uses: ['lib/content/languages'],
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
    uses: ['lib/content/summary', 'lib/content/languages', ...routes],
    packages: ['@tanstack/react-query'],
  },
  {
    // The public API: what it answers, without HTTP.
    name: 'lib/api',
    pattern: 'lib/api/**',
    uses: [...domain, 'lib/bilingual', ...routes, 'lib/result', ...i18n],
    packages: ['zod'],
  },
  {
    // What the pictures of pages say, and where they are; drawn in the front door.
    name: 'lib/cards',
    pattern: 'lib/cards/**',
    uses: [...domain, ...routes, ...i18n],
    packages: ['node:crypto'],
  },
  {
    // Feeds, sitemaps and what else programs ask for besides pages and the API, without HTTP.
    name: 'lib/documents',
    pattern: 'lib/documents/**',
    uses: [...domain, ...routes, 'lib/api', ...i18n],
    packages: ['zod', 'fast-xml-builder', 'parse5', 'mdast{,-util-to-markdown}', 'node:crypto'],
  },
  {
    name: 'lib/seo',
    pattern: 'lib/seo/**',
    uses: ['lib/bilingual', 'lib/cards', ...routes, ...facts, ...i18n],
    usesTypesOf: domain,
    packages: ['next', 'schema-dts'],
  },

  {
    name: 'components/ui',
    pattern: 'components/ui/**',
    uses: i18n,
    usesTypesOf: [...facts, 'lib/bilingual'],
    packages: ['react', 'clsx'],
  },
  {
    // lib/query and react-query in islands only: see client-files.ts.
    name: 'components',
    pattern: 'components/*/**',
    isolatedFolders: true,
    uses: ['components/ui', ...routes, 'lib/bilingual', 'lib/query', ...facts, ...i18n],
    usesTypesOf: domain,
    packages: ['react', nextIntl, '@tanstack/react-query', 'downshift'],
  },
  {
    name: 'app',
    pattern: 'app/**',
    uses: [
      ...['components', 'components/ui', 'lib/data', 'lib/seo', 'lib/query', 'lib/bilingual'],
      ...['lib/api', 'lib/search', 'lib/env', 'lib/assets', ...routes, 'lib/result'],
      ...[...domain, ...i18n],
    ],
    packages: ['next', 'next/{navigation,headers,server,og}', nextIntl, 'react', 'clsx', 'zod'],
  },
  { name: 'enhance', pattern: 'enhance/**' },
  {
    name: 'service-worker',
    pattern: 'service-worker/**',
    uses: ['enhance', 'lib/i18n', 'lib/routes/table', 'lib/content/languages'],
    packages: ['workbox-*'],
  },

  {
    name: 'server',
    pattern: 'server/**',
    uses: [
      ...['lib/env', ...served, 'lib/result', ...routes, 'lib/api', 'lib/search'],
      'lib/fair-queue',
      ...['lib/cards', 'lib/documents', 'lib/i18n/routing', 'lib/signature', ...domainWithStores],
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
      ...['lib/search', 'lib/bilingual', 'lib/env', 'lib/result', 'lib/signature'],
      ...['messages', 'lib/routes/table', ...domainWithStores],
    ],
    packages: ['esbuild', 'playwright', '@formatjs/icu-messageformat-parser', 'zod', node],
  },
];
