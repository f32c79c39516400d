// @module-tag core

import { describe, expect, test } from 'vitest';

import { paths } from '../../lib/routes/paths.ts';
import { firstRelease } from '../e2e/support/first-release.ts';
import { ask } from './support/ask.ts';
import { openTarget } from './support/target.ts';

const target = openTarget();

describe('no address leads to another site', () => {
  const hosts = [
    'evil.example',
    '%65vil.example',
    'evil.example:80',
    '@evil.example',
    'evil%E3%80%82example',
  ];
  const starts = [
    '//',
    '///',
    '/\\',
    '/%5c',
    '/%2f',
    '/%2f%2f',
    '/.//',
    '/..//',
    '/;//',
    '/%09/',
    '/ru//',
    '/?/',
  ];
  const legacy = [
    `${firstRelease.legacyPath}?return=//evil.example`,
    `${firstRelease.legacyPath}/?u=https://evil.example`,
    `/${firstRelease.legacyPath}`,
  ];
  const parameters = [
    'next',
    'return',
    'returnTo',
    'url',
    'redirect',
    'to',
    'continue',
    'from',
    'back',
  ];
  const all = [
    ...starts.flatMap((start) => hosts.map((host) => `${start}${host}/`)),
    ...parameters.flatMap((name) =>
      ['/', '/ru/', '/ru'].map((path) => `${path}?${name}=//evil.example/`),
    ),
    ...[
      ...legacy,
      '/evil.example/',
      '/evil.example//',
      '/ru/?//evil.example',
      '/https://evil.example/',
    ],
    ...['/%0d%0aLocation:%20https://evil.example/', '/ru/%0d%0aLocation:%20//evil.example/'],
  ];

  test.concurrent.for(all)('%s', async (path) => {
    const { status, headers } = await ask(target.url, path, {
      headers: { 'X-Forwarded-Host': 'evil.example', Cookie: 'language=//evil.example' },
    });
    expect([200, 307, 308, 400, 404]).toContain(status);
    const { location } = headers;
    expect(location !== undefined).toBe(status === 307 || status === 308);
    if (location === undefined) return;
    expect(location).toMatch(/^\/(?![/\\])/u);
    // As a browser reads it, with its own idea of slashes and white space.
    expect(new URL(location, 'https://parallel.example/').host).toBe('parallel.example');
  });

  test('`/` leads on as often as it is asked for, whatever hangs on it', async () => {
    for (const path of ['/?utm_source=x', '/?utm_source=x', '/?p=175', '/?%EC', '/?%EC']) {
      const { status, headers } = await ask(target.url, path, {
        headers: { 'Accept-Language': 'ru' },
      });
      expect([status, headers.location], path).toEqual([307, paths.home('ru')]);
    }
  });

  test('the language of `/` is one of ours, whatever a cookie says', async () => {
    for (const cookie of [
      'language=xx',
      'language=evil',
      'language=ru/../..',
      'language=ru%0d%0a',
    ]) {
      const { headers } = await ask(target.url, '/', { headers: { Cookie: cookie } });
      expect([paths.home('ru'), paths.home('en')]).toContain(headers.location);
    }
  });
});
