import type { Row } from './import-row.ts';

const node = 'node:*{,/**}';
const nextIntl = 'next-intl{,/**}';
const frameworks = ['next{,/**}', nextIntl, 'react{,/**}', 'react-dom{,/**}', '@tanstack/**'];

const record = ['lib/base', 'lib/model'];
const texts = ['lib/texts', ...record];
const stores = ['lib/store', ...texts];
const files = ['lib/content', 'lib/routes', ...record];
const words = ['lib/i18n', 'lib/routes', 'lib/base'];

/**
 * Who may import whom: the table of docs/architecture.md as data. What it does not name is forbidden, and
 * no row uses one that uses it. A file belongs to the first row whose pattern fits its path, so special files stand
 * before their folder.
 */
export const importTable: readonly Row[] = [
  {
    // What is never served.
    name: 'tooling',
    pattern: ['**/*.test.{ts,tsx}', '{tests,bench,tooling,content}/**', '*.{ts,js,mjs}'],
    uses: ['**'],
    packages: ['**'],
  },

  {
    // What anything may use, components and browsers too: values of the record, and small helpers.
    name: 'lib/base',
    pattern: [
      'lib/base/**',
      'lib/model/{align,few,kinds,languages,moscow-day,nest-blocks,page,period,script-signs,summary,text-status,value-schemas}.ts',
    ],
    packages: ['zod/mini', 'node:async_hooks'],
  },
  {
    name: 'lib/model',
    pattern: 'lib/model/**',
    uses: ['lib/base'],
    packages: [
      'zod',
      'zod/mini',
      'canonicalize',
      'mdast',
      'mdast-util-from-markdown',
      'node:crypto',
    ],
  },
  {
    // Two texts, words, citations: pure, whatever package helps.
    name: 'lib/texts',
    pattern: 'lib/{citation,exports,search,texts}/**',
    uses: record,
    packages: ['**'],
    notPackages: [node, ...frameworks],
  },
  {
    name: 'lib/routes',
    pattern: 'lib/routes/**',
    uses: ['lib/base'],
    packages: ['zod', 'zod/mini'],
  },
  {
    name: 'lib/content',
    pattern: 'lib/content/**',
    uses: ['lib/routes', ...record],
    packages: ['zod', 'jsonc-parser', node],
  },
  {
    // Ports and their errors; what is behind them stands in folders of its own.
    name: 'lib/store',
    pattern: 'lib/store/*.ts',
    uses: texts,
  },
  {
    name: 'lib/editions',
    pattern: 'lib/editions/**',
    uses: [...stores, ...files],
    packages: ['zod', node],
  },
  {
    name: 'lib/store/sqlite',
    pattern: 'lib/store/sqlite/**',
    uses: ['lib/editions', ...stores],
    packages: ['zod', 'piscina', node],
  },
  {
    // What this process serves: environment, storage and search meet here. lib/data is it for pages, cached.
    name: 'lib/services',
    pattern: 'lib/{config,data,services}/**',
    uses: ['lib/store/sqlite', 'lib/editions', 'lib/content', 'lib/routes', ...stores],
    packages: ['zod', 'next/cache', node],
  },
  {
    name: 'lib/i18n',
    pattern: ['lib/i18n/**', 'messages/*.json'],
    uses: ['lib/base'],
    usesTypesOf: ['lib/model'],
    packages: [nextIntl, 'next/{root-params,navigation}', 'icu-minify/compile', 'zod/mini'],
  },
  {
    // What the record is besides pages, without HTTP: API, feeds, sitemaps, light pages, pictures, metadata.
    name: 'lib/formats',
    pattern: 'lib/{api,formats,og-images,seo}/**',
    uses: [...words, ...stores],
    packages: [
      ...[
        'zod',
        'fast-xml-builder',
        'parse5',
        'mdast{,-util-to-markdown,-util-gfm-table}',
        'node:crypto',
      ],
      ...['next', 'schema-dts'],
    ],
  },
  {
    name: 'lib/query',
    pattern: 'lib/query/**',
    uses: ['lib/model', 'lib/texts', ...words],
    packages: ['@tanstack/react-query'],
  },

  {
    name: 'components/ui',
    pattern: 'components/ui/**',
    uses: ['lib/i18n'],
    usesTypesOf: ['lib/base', 'lib/model', 'lib/texts'],
    packages: ['react', 'clsx'],
  },
  {
    // What every view of a record shares: titles, dates, languages, sources.
    name: 'components/record',
    pattern: 'components/record/**',
    uses: ['components/ui', ...words],
    usesTypesOf: ['lib/model', 'lib/texts'],
    packages: ['react', nextIntl],
  },
  {
    // lib/query and react-query in islands only: see client-files.ts.
    name: 'components',
    pattern: 'components/*/**',
    isolatedFolders: true,
    uses: ['components/ui', 'components/record', 'lib/query', 'lib/texts', ...words],
    usesTypesOf: ['lib/model', 'lib/store'],
    packages: ['react', nextIntl, '@tanstack/react-query', 'downshift'],
  },
  {
    name: 'app',
    pattern: 'app/**',
    uses: [
      'components',
      'components/ui',
      'components/record',
      'lib/services',
      'lib/formats',
      'lib/query',
      ...words,
      ...texts,
    ],
    usesTypesOf: ['lib/store'],
    packages: ['next', 'next/{navigation,headers,server,og}', nextIntl, 'react', 'clsx', 'zod'],
  },
  {
    // Scripts of pages without a runtime: small, and without a framework.
    name: 'enhance',
    pattern: '{enhance,service-worker}/**',
    uses: words,
    packages: ['workbox-*'],
  },

  {
    name: 'server',
    pattern: 'server/**',
    uses: [
      ...['lib/services', 'lib/formats', 'lib/store/sqlite', 'lib/editions', 'lib/content'],
      ...[...words, ...stores],
    ],
    packages: [
      ...['next', 'pino', 'lru-cache', 'parse5', 'zod', 'negotiator', 'light-my-request', node],
      ...['limiter', 'proxy-addr', 'ipaddr.js', 'prom-client', 'piscina', 'next/og.js', 'react'],
      'opentype.js/**',
    ],
  },
  {
    name: 'scripts',
    pattern: 'scripts/**',
    uses: ['lib/services', 'lib/formats', 'lib/editions', 'tooling', ...words, ...stores, ...files],
    packages: [
      ...['esbuild', 'playwright', '@formatjs/icu-messageformat-parser', 'commander', 'zod', node],
    ],
  },
];
