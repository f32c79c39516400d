// @module-tag core

import { describe, expect, test } from 'vitest';

import { openTarget } from './support/target.ts';
import { hangUp, sendRaw } from './support/send-raw.ts';

const target = openTarget();

const close = 'Host: localhost\r\nConnection: close\r\n';
const get = (path: string, headers = '') => `GET ${path} HTTP/1.1\r\n${close}${headers}\r\n`;
const post = (headers: string, body: string, path = '/ru') =>
  `POST ${path} HTTP/1.1\r\nHost: localhost\r\n${headers}\r\n${body}`;
/** What an attacker hides behind a request: it must never be answered. */
const hidden = 'GET /en/hidden HTTP/1.1\r\nHost: localhost\r\n\r\n';
const chunked = 'Transfer-Encoding: chunked\r\n';

const table = (rows: Record<string, readonly [number, string]>) =>
  Object.entries(rows).map(([name, [status, text]]) => ({ name, status, text }));

const smuggling = table({
  'a length and chunks': [400, post(`Content-Length: 6\r\n${chunked}`, `0\r\n\r\n${hidden}`)],
  'chunks and a length': [400, post(`${chunked}Content-Length: 4\r\n`, `5c\r\n${hidden}`)],
  'a length and chunks with GET': [
    400,
    `GET /ru HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n${chunked}\r\n0\r\n\r\n${hidden}`,
  ],
  'two lengths': [400, post('Content-Length: 5\r\nContent-Length: 6\r\n', `hello${hidden}`)],
  'the same length twice': [400, post('Content-Length: 5\r\nContent-Length: 5\r\n', 'hello')],
  'a list of lengths': [400, post('Content-Length: 5, 5\r\n', 'hello')],
  'a length with a sign': [400, post('Content-Length: +5\r\n', 'hello')],
  'a negative length': [400, post('Content-Length: -1\r\n', hidden)],
  'a length in base sixteen': [400, post('Content-Length: 0x5\r\n', 'hello')],
  'an unknown coding': [400, post('Transfer-Encoding: xchunked\r\n', `0\r\n\r\n${hidden}`)],
  'a coding before chunks': [
    400,
    post('Transfer-Encoding: gzip, chunked\r\n', `0\r\n\r\n${hidden}`),
  ],
  'an unknown coding with GET': [400, get('/ru', 'Transfer-Encoding: xchunked\r\n') + hidden],
  'a coding after chunks': [400, post('Transfer-Encoding: chunked, identity\r\n', '0\r\n\r\n')],
  'a space before the colon': [400, post('Transfer-Encoding : chunked\r\n', '0\r\n\r\n')],
  'a tab before the colon': [400, post('Transfer-Encoding\t: chunked\r\n', '0\r\n\r\n')],
  'a folded coding': [400, post('Transfer-Encoding:\r\n chunked\r\n', '0\r\n\r\n')],
  'a folded header': [400, get('/ru', 'X-A: b\r\n c\r\n')],
  'a folded first header': [400, 'GET /ru HTTP/1.1\r\n Host: a\r\n\r\n'],
  'chunk extensions': [413, post(chunked, `0;a=b\r\n\r\n${hidden}`)],
  'chunk extensions in a report': [413, post(chunked, `2;a=b\r\n{}\r\n0\r\n\r\n`, '/csp-report')],
  'a chunk of more than all bytes': [413, post(chunked, `ffffffffffffffff\r\n${hidden}`)],
  'line feeds alone': [400, 'GET /ru HTTP/1.1\nHost: localhost\n\n'],
  'a carriage return alone': [400, 'GET /ru HTTP/1.1\rHost: localhost\r\n\r\n'],
  'a line feed alone in a header': [400, get('/ru', `X-A: b\nContent-Length: 5\r\n`)],
  'two hosts': [400, get('/ru', 'Host: evil.example\r\n')],
});

const malformed = table({
  'no host': [400, 'GET /ru HTTP/1.1\r\n\r\n'],
  'HTTP 0.9': [400, 'GET /ru\r\n\r\n'],
  'an unknown version': [400, 'GET /ru HTTP/3.1\r\n\r\n'],
  'the preface of HTTP/2': [400, 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  'the hello of TLS': [400, '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003'],
  'a zero in the target': [400, get('/ru\u0000')],
  'a tab in the target': [400, get('/ru\t/x')],
  'a space in the target': [400, get('/ru /x')],
  'bytes above ASCII in the target': [400, get('/\u00d1\u0080\u00d1\u0083')],
  'bytes above ASCII in a parameter': [400, get('/ru/search?q=\u00d0\u009a')],
  'a zero in a header': [400, get('/ru', 'X-A: a\u0000b\r\n')],
  'a space in the name of a header': [400, get('/ru', 'X A: b\r\n')],
  'a header without a name': [400, get('/ru', ': b\r\n')],
  'an unknown method': [400, `STEAL /ru HTTP/1.1\r\n${close}\r\n`],
  'an expectation nobody meets': [417, `GET /ru HTTP/1.1\r\n${close}Expect: 200-ok\r\n\r\n`],
  'a header of 20 KB': [431, get('/ru', `X-A: ${'a'.repeat(20_000)}\r\n`)],
  'three thousand headers': [431, get('/ru', 'X-A: b\r\n'.repeat(3000))],
  'an address of 13 KB': [414, get(`/ru?${'a'.repeat(13_000)}`)],
});

const targets = table({
  'an absolute address of another host': [400, get('http://evil.example/ru')],
  'an absolute address of this host': [400, get('http://localhost/ru')],
  'an address without a slash': [400, get('evil.example:80')],
  'an asterisk': [400, get('*')],
  'options of everything': [405, `OPTIONS * HTTP/1.1\r\n${close}\r\n`],
  'a fragment': [404, get('/ru#part')],
});

const methods = ['TRACE', 'DELETE', 'PUT', 'PATCH', 'POST', 'PROPFIND', 'SEARCH', 'QUERY'];

describe('one request has one answer, whatever is hidden behind it', () => {
  test.concurrent.for(smuggling)('$name: $status', async ({ text, status }) => {
    const { statuses, closedAfter } = await sendRaw(target.url, text);
    expect(statuses).toEqual([status]);
    expect(closedAfter, 'the connection is closed, so that nothing follows').not.toBeNull();
  });

  test('what follows a body is a request of its own', async () => {
    const text = `${post(`Content-Length: ${hidden.length}\r\n`, hidden)}${get('/en/about')}`;
    expect((await sendRaw(target.url, text)).statuses).toEqual([405, 200]);
  });
});

describe('a malformed request is refused', () => {
  test.concurrent.for([...malformed, ...targets])('$name: $status', async ({ text, status }) => {
    const { statuses, text: told, closedAfter } = await sendRaw(target.url, text);
    expect(statuses).toEqual([status]);
    expect(closedAfter).not.toBeNull();
    const [head = '', body = ''] = told.split('\r\n\r\n');
    expect(head).toMatch(/^content-security-policy: default-src 'none'/imu);
    expect(body, 'says what is wrong').not.toBe('');
  });

  test('CONNECT opens no tunnel', async () => {
    const { text, closedAfter } = await sendRaw(
      target.url,
      `CONNECT evil.example:80 HTTP/1.1\r\n${close}\r\n`,
    );
    expect(text).toBe('');
    expect(closedAfter).not.toBeNull();
  });

  test.for(['websocket', 'h2c', 'TLS/1.0'])('nothing is upgraded to %s', async (protocol) => {
    const upgrade = `Host: a\r\nConnection: Upgrade, close\r\nUpgrade: ${protocol}\r\n`;
    const key = 'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n';
    const text = `GET /ru HTTP/1.1\r\n${upgrade}${key}\r\n`;
    expect((await sendRaw(target.url, text)).statuses).toEqual([200]);
  });
});

describe('pages and files are for reading', () => {
  const places = ['/ru', '/favicon.svg', '/robots.txt', '/api/v1/bodies', '/healthz'];
  test.for(methods.flatMap((method) => places.map((path) => ({ method, path }))))(
    '$method $path is not taken, and not repeated to who sent it',
    async ({ method, path }) => {
      const secret = 'X-Secret: told-in-confidence\r\n';
      const text = `${method} ${path} HTTP/1.1\r\n${close}${secret}\r\n`;
      const told = await sendRaw(target.url, text);
      expect(told.statuses).toEqual([405]);
      expect(told.text).toMatch(/^allow: GET, HEAD/imu);
      expect(told.text).not.toContain('told-in-confidence');
    },
  );
});

describe('a body that breaks off', () => {
  const form = 'Content-Type: application/x-www-form-urlencoded\r\n';
  const report = 'Content-Type: application/csp-report\r\n';
  const length = 'Content-Length: 100\r\n';

  // That it is no fault of the portal is seen in its log, when everything has been tried.
  test.for([
    post(`${form}${length}`, 'theme=da', '/ru/settings'),
    post(`${form}${length}`, '', '/en/settings'),
    post(`${report}${length}`, '{"csp', '/csp-report'),
    post(length, '{', '/api/revalidate'),
    post(length, 'a', '/ru'),
    'PUT /ru HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\na',
  ])('is nobody’s fault: %#', async (text) => {
    await hangUp(target.url, text);
    expect((await sendRaw(target.url, get('/healthz'))).statuses).toEqual([200]);
  });

  test('is logged as what it is', () => {
    const lines = target.logs().split('\n');
    const left = lines.filter((line) =>
      /"method":"POST","path":"\/(?:ru|en)\/settings"/u.test(line),
    );
    expect(left).toHaveLength(2);
    for (const line of left) expect(line).toContain('"status":499');
  });
});

describe('a page of another site changes nothing', () => {
  const body = 'theme=dark';
  const form = `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\nConnection: close\r\n`;
  test.for([
    'Origin: https://evil.example\r\n',
    'Origin: null\r\n',
    'Sec-Fetch-Site: cross-site\r\n',
    'Sec-Fetch-Site: same-origin\r\nOrigin: https://evil.example\r\n',
    'Sec-Fetch-Site: same-site\r\nOrigin: http://localhost\r\n',
  ])('%j', async (headers) => {
    const told = await sendRaw(target.url, post(form + headers, body, '/ru/settings'));
    expect(told.statuses).toEqual([403]);
    expect(told.text).not.toMatch(/^set-cookie/imu);
    const report =
      'Content-Type: application/csp-report\r\nContent-Length: 2\r\nConnection: close\r\n';
    expect(
      (await sendRaw(target.url, post(report + headers, '{}', '/csp-report'))).statuses,
    ).toEqual([403]);
  });
});
