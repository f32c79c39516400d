import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { listen } from '../../tests/factories/listen.ts';
import { serve } from '../../tests/factories/serve.ts';
import { toSecurityTxt } from './security-txt.ts';
import { toStaticFile, toMediaType } from './static-file.ts';

const text = 'self.a = 1;\n'.repeat(100);
const file = toStaticFile('text/javascript', Buffer.from(text), [['gzip', gzipSync(text)]]);
const server = serve(() => ({ status: 200, headers: {}, body: file.body }));
let base = '';

beforeAll(async () => {
  base = await listen(server);
});
afterAll(() => {
  server.close();
});

const ask = (headers: Record<string, string> = {}, method = 'GET') =>
  fetch(base, { method, headers: { 'Accept-Encoding': 'gzip', ...headers } });

describe('a file', () => {
  test('leaves as it lies on the disk, or as it is', async () => {
    const zipped = await ask();
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(zipped.headers.get('vary')).toBe('Accept-Encoding');
    expect(await zipped.text()).toBe(text);
    const plain = await ask({ 'Accept-Encoding': 'br' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(text);
    expect(plain.headers.get('etag')).not.toBe(zipped.headers.get('etag'));
  });

  test('does not leave to who has it, in whatever list its tag stands', async () => {
    const tag = (await ask()).headers.get('etag') ?? '';
    for (const tags of [tag, `W/${tag}`, `"x", ${tag}`, `W/"x",W/${tag} , "y"`, '*', ' * ']) {
      const answer = await ask({ 'If-None-Match': tags });
      expect([answer.status, answer.headers.get('etag')], tags).toEqual([304, tag]);
    }
    for (const tags of ['"x"', 'W/"x", "y"', tag.slice(0, -2), ''])
      expect((await ask({ 'If-None-Match': tags })).status, tags).toBe(200);
  });

  test('leaves whole, whatever stretch of it is asked for', async () => {
    for (const range of ['bytes=9-5', 'bytes=-5', 'bytes=99999-', 'bytes=a-b'])
      expect((await ask({ Range: range })).status, range).toBe(200);
  });

  test('sends its head alone to HEAD', async () => {
    const head = await ask({}, 'HEAD');
    expect(head.headers.get('content-length')).toBe(String(gzipSync(text).byteLength));
    expect(await head.text()).toBe('');
  });

  test('has a type that is sent by its name only', () => {
    expect(toMediaType('a.html')).toBe('text/html; charset=utf-8');
    for (const name of ['a', 'a.exe', 'a.constructor', 'a.html.br', ''])
      expect(toMediaType(name)).toBeNull();
  });
});

test('security.txt says whom to tell, and until when', () => {
  const contacts = ['mailto:security@parallel.example', 'https://parallel.example/ru/about'];
  const expires = new Date('2027-06-30T03:00:00+03:00');
  const { body } = toSecurityTxt({ contacts, expires }, 'https://parallel.example');
  expect(body.text.split('\n')).toEqual([
    'Contact: mailto:security@parallel.example',
    'Contact: https://parallel.example/ru/about',
    'Expires: 2027-06-30T00:00:00.000Z',
    'Preferred-Languages: ru, en',
    'Canonical: https://parallel.example/.well-known/security.txt',
    '',
  ]);
});
