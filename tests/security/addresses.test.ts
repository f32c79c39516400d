// @module-tag core

import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { paths } from '../../lib/routes/paths.ts';
import { firstRelease } from '../e2e/support/first-release.ts';
import { ask } from './support/ask.ts';
import { openTarget } from './support/target.ts';

const target = openTarget();
const release = paths.release('en', firstRelease.slug);
const buildId = readFileSync('.next/BUILD_ID', 'utf8');

const malformedEscapes = [
  ...[
    '/%',
    '/ru/%',
    '/ru/%z',
    '/%zz',
    '/ru/%u0041',
    '/%FF',
    '/%c0%af',
    '/%c0%ae%c0%ae/',
    '/%ed%a0%80',
  ],
  ...[
    '/%00',
    '/ru%00',
    '/ru/%0a',
    '/ru/%0d%0aSet-Cookie:a',
    '/ru/%7f',
    '/ru%09',
    `${release}%00.css`,
  ],
  ...[
    '/ru/quote?q=%',
    '/ru/search?q=%E0%A4%A',
    '/ru/search?q=%FF',
    '/api/v1/search?q=%',
    '/api/v1/%',
  ],
  ...[
    '/assets/%',
    '/fonts/%ff',
    '/_next/static/%zz',
    '/sitemaps/%.xml',
    '/opensearch/%/suggestions',
  ],
];

/** A second decoding would make something else of them. */
const doubleEscapes = [
  ...[
    '/%2572u',
    '/ru/%2525',
    '/ru/releases/%252e%252e',
    '/%252fru',
    '/ru%252fabout',
    '/assets/%2525zz',
  ],
  ...['/%255c', '/ru/bodies/%256dfa', '/api/v1%252fbodies', '/_next/static/%252e%252e/BUILD_ID'],
];

const traversals = [
  ...[
    '/../package.json',
    '/../../etc/passwd',
    '/./package.json',
    '/ru/../../package.json',
    '/ru/..',
  ],
  ...['/%2e%2e/package.json', '/%2e%2e%2fpackage.json', '/..%2fpackage.json', '/..%5cpackage.json'],
  ...['/..\\package.json', '/ru\\..\\package.json', '/%5c..%5cetc%5cpasswd', '/....//package.json'],
  ...[
    '/assets/../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
  ],
  ...[
    '/fonts/../../.env',
    '/icons/..\\..\\package.json',
    '/feeds/....//....//etc/passwd',
    '/assets//etc/passwd',
  ],
  ...['/_next/static/../BUILD_ID', '/_next/static/%2e%2e/BUILD_ID', '/_next/static/..%2fBUILD_ID'],
  ...['/_next/static/../../server/main.ts', '/_next/static/chunks/..%5c..%5c..%5cpackage.json'],
  ...[
    '/sitemaps/../1.xml',
    '/sitemaps/%2e%2e%2f1.xml',
    '/opensearch/../ru.xml',
    '/api/v1/../../ru',
  ],
  ...[
    '/api/v1/releases/../bodies',
    '/api/v1/releases/%2e%2e/bodies',
    '/api/v1/releases/..%2fbodies',
  ],
];

const files = [
  ...[
    '/package.json',
    '/.env',
    '/.env.local',
    '/.git/config',
    '/.git/HEAD',
    '/next.config.ts',
    '/LICENSE',
  ],
  ...[
    '/content/site.json',
    '/var/current.json',
    '/server/main.ts',
    '/messages/ru.json',
    '/.next/BUILD_ID',
  ],
  ...[
    '/node_modules/next/package.json',
    '/assets/',
    '/fonts/',
    '/_next/static/',
    '/_next/',
    '/_next/static/chunks',
  ],
  ...[
    '/.well-known/security.txt.bak',
    '/favicon.svg/',
    '/favicon.svg.br',
    '/speculation-rules.json/x',
  ],
];

/** What Next itself would answer: an image optimizer, its data, its flight format, its tools. */
const routesOfNext = [
  ...[
    '/_next/image',
    '/_next/image?url=%2Ffavicon.svg&w=64&q=75',
    '/_next/image?url=http%3A%2F%2F127.0.0.1%2F',
  ],
  ...[`/_next/data/${buildId}/ru.json`, '/_next/data/development/index.json', '/_next/webpack-hmr'],
  ...['/_next', '/_next/server/app.js', '/_next/postponed/resume/ru', '/_next/mcp'],
  ...[
    '/__nextjs_original-stack-frames',
    '/__nextjs_source-map?filename=x',
    '/__nextjs_launch-editor?file=x',
  ],
  ...[
    '/__nextjs_font/geist-latin.woff2',
    '/_error',
    '/_not-found',
    '/404',
    '/500',
    '/index',
    '/index.rsc',
  ],
  ...['/ru.rsc', '/ru.txt', '/ru.prefetch.rsc', '/ru.segments/_tree.segment.rsc', '/ru/index.txt'],
  ...[
    `${release}.rsc`,
    `${release}.json`,
    `${release}.segments/_full.segment.rsc`,
    '/ru/%5Bslug%5D',
  ],
  ...[
    '/ru/internal/problem/500',
    '/ru/internal/withdrawn/x',
    '/ru/internal/search/e30',
    '/ru/(internal)',
  ],
];

/** Shared caches that keep by the end of a path must never take a page for a file. */
const deceptions = [
  ...[
    '/a.css',
    '/x/a.css',
    ';a.css',
    '/;a.css',
    '%3Ba.css',
    '%2fa.css',
    '%2Fa.css',
    '%5ca.css',
    '.css',
  ],
  ...[
    '%23a.css',
    '%3Fa.css',
    '/..%2fa.css',
    '/%2e%2e/a.css',
    '%20a.css',
    '.js',
    '/favicon.svg',
    '%26a.css',
  ],
  ...[
    '/parallel/a.js',
    '/history/a.css',
    '/assets/enhance.js',
    ',a.css',
    '!a.css',
    '/.css',
    '~a.css',
  ],
].map((end) => `${release}${end}`);

function told(paths: readonly string[], statuses: readonly number[], name: string) {
  test.concurrent.for(paths)(`${name}: %s`, async (path) => {
    const { status, headers, body } = await ask(target.url, path);
    expect(statuses).toContain(status);
    expect(headers['cache-control']).toMatch(/^no-(?:cache|store)$/u);
    expect(headers.location).toBeUndefined();
    expect(headers['content-type']).toMatch(/^(?:text\/html|application\/problem\+json)/u);
    expect(body.toString()).not.toMatch(/root:|"dependencies"|nextauth|\[core\]/u);
    expect(body.toString().trim()).not.toBe(buildId);
  });
}

describe('an address is decoded once', () => {
  told(malformedEscapes, [400], 'malformed, so refused');
  told(doubleEscapes, [404], 'escaped twice, so unknown');
});

describe('no address leads out of the portal', () => {
  told(traversals, [404], 'traversal');
  told(
    files.filter((path) => !path.endsWith('/')),
    [404],
    'file',
  );
  told(routesOfNext, [404], 'route of the framework');

  test.for(files.filter((path) => path.endsWith('/')))('folder: %s', async (path) => {
    const { status, headers } = await ask(target.url, path);
    expect(status === 404 || (status === 308 && headers.location === path.slice(0, -1))).toBe(true);
  });

  test.for(['/ru', release, '/ru/search', '/_next/data'])('actions: POST %s', async (path) => {
    const headers = { 'Next-Action': 'a'.repeat(42), 'Content-Type': 'text/plain;charset=UTF-8' };
    const { status } = await ask(target.url, path, {
      ...{ method: 'POST', headers, body: Buffer.from('[]') },
    });
    expect(status).toBe(405);
  });
});

describe('no page can be kept as a file', () => {
  told(deceptions, [404], 'deception');

  test('what is a page says so, and asks to be asked for again', async () => {
    for (const path of [release, `${release}?a.css`, `${release}?/a.css`, `${release}?x=.js`]) {
      const { status, headers } = await ask(target.url, path);
      expect(status).toBe(200);
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });
});

describe('an address as others pass it on', () => {
  test.concurrent.for([
    '?utm_campaign=%EC%E8%E4',
    '?utm_content=100%',
    '?yclid=1&ysclid=%',
    '?q=%ff',
    '?%',
    '?a=%00&b=%zz',
  ])('says what it says, whatever hangs on it: %s', async (search) => {
    for (const path of [release, '/ru', '/en/feed.xml', `${release}/text`])
      expect((await ask(target.url, path + search)).status, path).toBe(200);
  });

  test.concurrent.for([
    ...[')', '.', ').', ',', '%20', '%C2%BB', '%E2%80%9D', '%E2%80%A6', ';', '%3E', '%22', '&gt;'],
  ])('leads to what was meant, with its parameters: …%s', async (end) => {
    for (const path of [release, '/ru/archive', '/en/bodies/mfa', '/ru/feed.xml']) {
      const { status, headers } = await ask(target.url, `${path}${end}?utm_source=a%EC`);
      expect([status, headers.location]).toEqual([308, `${path}?utm_source=a%EC`]);
    }
    expect((await ask(target.url, `/ru/releases/no-such${end}`)).status).toBe(404);
  });

  test.concurrent.for([
    ['/EN/archive', '/en/archive'],
    ['/RU', '/ru'],
    [release.replace('releases', 'Releases'), release],
    [release.toUpperCase(), release],
    ['/ru//archive', '/ru/archive'],
    ['//en/bodies/mfa', '/en/bodies/mfa'],
  ] as const)('leads to what was meant: %s', async ([path, location]) => {
    const { status, headers } = await ask(target.url, path);
    expect([status, headers.location]).toEqual([308, location]);
  });
});

describe('what the operator is told', () => {
  test('strangers are not', async () => {
    expect((await ask(target.url, '/readyz')).body.toString().trim()).toBe('{"status":"ready"}');
    expect((await ask(target.url, '/metrics')).status).toBe(404);
    const told = await ask(target.operatorUrl, '/readyz');
    expect(JSON.parse(told.body.toString())).toMatchObject({ status: 'ready', problems: [] });
    expect((await ask(target.operatorUrl, '/ru')).status).toBe(404);
    expect((await ask(target.operatorUrl, '/metrics', { method: 'POST' })).status).toBe(405);
  });
});
