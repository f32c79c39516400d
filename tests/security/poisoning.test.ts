import { describe, expect, test } from 'vitest';

import { firstRelease } from '../e2e/support/first-release.ts';
import { ask } from './support/ask.ts';
import { openTarget } from './support/target.ts';

import type { OutgoingHttpHeaders } from 'node:http';
import type { Told } from './support/ask.ts';

/** One is attacked before anybody else asks; the other one says what its pages have to be. */
const attacked = openTarget();
const untouched = openTarget();

const evil = 'evil.example';
const state = '%5B%22%22%2C%7B%22children%22%3A%5B%22evil%22%2C%7B%7D%5D%7D%5D';

const headers: Record<string, OutgoingHttpHeaders> = {
  'another host': { Host: evil },
  'a forwarded host': {
    ...{
      'X-Forwarded-Host': evil,
      'X-Host': evil,
      'X-Forwarded-Server': evil,
      'X-Original-Host': evil,
    },
    ...{ 'X-HTTP-Host-Override': evil, Forwarded: `host=${evil};proto=http` },
  },
  'a forwarded scheme, port and prefix': {
    ...{
      'X-Forwarded-Proto': 'http',
      'X-Forwarded-Scheme': 'nothttps',
      'X-Forwarded-Port': '1337',
    },
    ...{
      'X-Forwarded-Prefix': '//evil.example',
      'X-Forwarded-Ssl': 'off',
      'Front-End-Https': 'off',
    },
  },
  'a forwarded address': {
    'X-Forwarded-For': '<script>',
    'X-Real-IP': '::1',
    'True-Client-IP': '?',
  },
  'another address': {
    ...{ 'X-Original-URL': '/ru/nowhere', 'X-Rewrite-URL': '/ru/nowhere', 'X-Override-URL': '/x' },
    ...{
      'X-Matched-Path': '/[locale]/internal/problem/500',
      'X-Request-URI': '/x',
      Destination: '/x',
    },
  },
  'another method': {
    ...{ 'X-HTTP-Method-Override': 'DELETE', 'X-HTTP-Method': 'POST', 'X-Method-Override': 'PUT' },
  },
  'middleware that has run': {
    'X-Middleware-Subrequest': 'src/middleware:middleware:middleware:middleware:middleware',
    ...{
      'X-Middleware-Rewrite': '/ru/nowhere',
      'X-Middleware-Next': '1',
      'X-Middleware-Invoke': '1',
    },
    ...{ 'X-Middleware-Override-Headers': 'host', 'X-Middleware-Request-Host': evil },
    ...{ 'X-Middleware-Redirect': `//${evil}`, 'X-Middleware-Set-Cookie': 'a=b' },
  },
  'a prefetch of middleware': { 'X-Middleware-Prefetch': '1', Purpose: 'prefetch' },
  'an inner invocation': {
    ...{ 'X-Invoke-Path': '/500', 'X-Invoke-Status': '500', 'X-Invoke-Query': '%7B%22a%22%3A1%7D' },
    ...{ 'X-Invoke-Output': '/_error', 'X-Invoke-Error': '{}', 'X-Now-Route-Matches': '1=evil' },
  },
  'data of a page': { 'X-Nextjs-Data': '1', 'X-Nextjs-Rewrite': '/x', 'X-Nextjs-Postponed': '1' },
  'a revalidation': {
    ...{ 'X-Prerender-Revalidate': 'x', 'X-Prerender-Revalidate-If-Generated': '1' },
    ...{ 'X-Next-Revalidated-Tags': 'edition', 'X-Next-Revalidate-Tag-Token': 'x' },
    ...{ 'Next-Resume': '1', 'X-Next-Cache-Tags': 'x' },
  },
  'flight data': { RSC: '1', Accept: 'text/x-component' },
  'flight data of a state': { RSC: '1', 'Next-Router-State-Tree': state, 'Next-Url': '/evil' },
  'a prefetch': { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Url': '/en' },
  'a segment': { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_tree' },
  'a hot reload': {
    'Next-HMR-Refresh': '1',
    'Next-Html-Request-Id': '<script>',
    'Next-Request-Id': '1',
  },
  'an action': { 'Next-Action': 'f'.repeat(42), 'Next-Action-Not-Found': '1' },
  'a form': { 'Content-Type': 'multipart/form-data; boundary=x' },
  'a preview': {
    Cookie: '__prerender_bypass=x; __next_preview_data=y; NEXT_LOCALE=xx; language=en',
  },
  'another language': { 'Accept-Language': 'xx, ru;q=0.1', Cookie: 'language=en; theme=evil' },
  'a nonce': { 'Content-Security-Policy': "script-src 'nonce-evil'", 'X-Nonce': 'evil' },
  'a part of a page': { Range: 'bytes=0-10', 'If-Range': '"x"' },
  'an unknown encoding': { 'Accept-Encoding': 'evil, identity;q=0.5', TE: 'trailers' },
  'a condition': {
    'If-None-Match': '"evil"',
    'If-Modified-Since': 'Sat, 01 Jan 2050 00:00:00 GMT',
  },
  'a password': {
    Authorization: 'Basic ZXZpbDpldmls',
    'Proxy-Authorization': 'Basic ZXZpbDpldmls',
  },
  'a hop that takes headers away': {
    Connection: 'close, Host, Accept-Encoding',
    'Keep-Alive': 'x',
  },
  'an old client': { 'User-Agent': 'Googlebot/2.1 <script>', 'Save-Data': 'on', DNT: '1' },
};

const parameters = [
  ...[
    '_rsc=1abc',
    '_rsc',
    '__nextDataReq=1',
    '__nextLocale=xx',
    '__nextDefaultLocale=xx',
    'nxtPslug=evil',
  ],
  ...[
    'nxtPlocale=xx',
    'nxtIlocale=xx',
    '__next_rsc__=1',
    '_next_rewrite=%2Fevil',
    'amp=1',
    '_method=DELETE',
  ],
  ...[
    '__proto__[evil]=1',
    'constructor[prototype][evil]=1',
    'locale=xx',
    'slug=evil',
    'x-forwarded-host=e',
  ],
  ...[
    'utm_content=%3Cscript%3E',
    'callback=evil',
    'dpl=evil',
    'theme=evil',
    ';a=b',
    '&&&',
    '?',
    '=evil',
  ],
];

/** Addresses that differ, so that each attack finds one that nothing has rendered yet. */
const places = ['ru', 'en'].flatMap((language) => [
  ...['mfa', 'fms', 'fsb', 'mod', 'mvd', 'genproc', 'gusp'].map(
    (id) => `/${language}/bodies/${id}`,
  ),
  ...['minsk-protocol', 'donbass', 'kiev', 'john-kerry'].map((id) => `/${language}/terms/${id}`),
  ...['', '/history', '/parallel'].map(
    (view) => `/${language}/releases/${firstRelease.slug}${view}`,
  ),
  ...['', '/bodies', '/terms', '/about', '/archive', '/translations'].map(
    (path) => `/${language}${path}`,
  ),
]);
const withQueries = ['ru', 'en'].flatMap((language) => [
  ...[`/${language}/search`, `/${language}/releases`, `/${language}/quote`],
]);

const placeOf = (index: number) => places[index % places.length] ?? '/ru';

/** Everything that readers and caches see. */
function toSeen({
  status,
  headers: { date: _, connection: __, 'keep-alive': ___, ...rest },
  body,
}: Told) {
  return { status, headers: rest, html: body.toString() };
}

describe('a header changes nothing', () => {
  test.concurrent.for(
    Object.entries(headers).map(([name, sent], index) => ({ name, sent, index })),
  )('$name', async ({ sent, index }) => {
    for (const path of [placeOf(index), ...withQueries, `/ru/nowhere-${index}`]) {
      const answered = toSeen(await ask(attacked.url, path, { headers: sent }));
      const afterwards = toSeen(await ask(attacked.url, path));
      const normal = toSeen(await ask(untouched.url, path));
      expect(afterwards, path).toEqual(normal);
      // The page of what leads nowhere is in the language of the path here, so it does not differ either.
      expect(answered, path).toEqual(normal);
    }
  });
});

describe('a parameter that no address declares changes nothing', () => {
  test.concurrent.for(parameters.map((query, index) => ({ query, index })))(
    '?$query',
    async ({ query, index }) => {
      for (const path of [placeOf(index + 31), ...withQueries]) {
        const answered = toSeen(await ask(attacked.url, `${path}?${query}`));
        const normal = toSeen(await ask(untouched.url, path));
        expect(answered, path).toEqual(normal);
        expect(toSeen(await ask(attacked.url, path)), path).toEqual(normal);
      }
    },
  );
});

describe('what the API and documents tell', () => {
  const told = [
    '/api/v1/bodies',
    '/api/v1',
    '/robots.txt',
    '/sitemap.xml',
    '/ru/feed.xml',
    '/manifest.webmanifest',
  ];

  test.concurrent.for(told)('%s names the configured host only', async (path) => {
    const sent = {
      ...headers['another host'],
      ...headers['a forwarded host'],
      ...headers['flight data'],
    };
    const answered = await ask(attacked.url, path, { headers: { ...sent, Accept: '*/*' } });
    expect(answered.body.toString()).not.toContain(evil);
    expect(toSeen(answered)).toEqual(
      toSeen(await ask(untouched.url, path, { headers: { Accept: '*/*' } })),
    );
  });

  test('and neither does the choice of a language', async () => {
    const { headers: told } = await ask(attacked.url, '/', {
      headers: { ...headers['a forwarded host'] },
    });
    expect(told.location).toBe((await ask(untouched.url, '/')).headers.location);
    expect(told.location).toMatch(/^\/\w\w$/u);
    expect(told['cache-control']).toBe('no-store');
  });
});
