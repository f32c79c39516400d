import { Agent } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { officialKinds } from '../../lib/model/kinds.ts';
import { paths } from '../../lib/routes/paths.ts';
import { firstRelease } from '../e2e/support/first-release.ts';
import { findFreePort } from '../e2e/support/server.ts';
import { open, take } from '../resilience/support/open.ts';
import { ask, forEach } from './support/ask.ts';
import { readMemory } from './support/memory.ts';
import { openTarget } from './support/target.ts';
import { sendRaw } from './support/send-raw.ts';

const metricsPort = await findFreePort();
const metricsUrl = `http://localhost:${metricsPort}/metrics`;
const target = openTarget({ environment: { METRICS_PORT: String(metricsPort) } });

const release = paths.release('en', firstRelease.slug);
const megabyte = 1024 * 1024;
/** What an attack may leave behind: buffers that are not collected yet, and what is kept by its limits. */
const allowance = 64 * megabyte;
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Expects an attack to leave the page as it was and the memory bounded. */
async function survive(attack: () => Promise<void>): Promise<void> {
  const before = await ask(target.url, release);
  const memory = await readMemory(metricsUrl);
  await attack();
  const after = await ask(target.url, release);
  expect(after.status).toBe(200);
  expect(after.body.equals(before.body)).toBe(true);
  expect((await readMemory(metricsUrl)) - memory).toBeLessThan(allowance);
}

describe('slow clients', () => {
  const head = 'GET /ru HTTP/1.1\r\nHost: localhost\r\n';
  const report =
    'POST /csp-report HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
  const slow = [
    { name: 'never finish a line', text: 'GET /', drip: 'a', seconds: 10 },
    { name: 'never finish a header', text: `${head}X-A: `, drip: 'b', seconds: 10 },
    { name: 'send header after header', text: head, drip: 'X-A: b\r\n', seconds: 10 },
    { name: 'say nothing', text: '', drip: '', seconds: 10 },
    {
      name: 'never finish a body',
      text: `${report}Content-Length: 9000\r\n\r\n{`,
      drip: ' ',
      seconds: 15,
    },
  ];

  // Node's own half a minute between two looks would leave them until the 30th second.
  test.concurrent.for(slow)('that $name are cut', async ({ text, drip, seconds }) => {
    const options = { patience: 28_000, drip: { text: drip, every: 700 } };
    const many = numbers(20).map(async () => sendRaw(target.url, text, options));
    for (const { statuses, closedAfter } of await Promise.all(many)) {
      expect(statuses).toEqual([408]);
      expect(closedAfter ?? Infinity).toBeLessThan(27_000);
      expect(closedAfter).toBeGreaterThan(seconds * 900);
    }
  });
});

describe('a body', () => {
  const bomb = gzipSync(Buffer.alloc(12 * megabyte, ' '), { level: 9 });
  const packed = {
    'Content-Encoding': 'gzip',
    'Content-Type': 'application/csp-report',
    'Content-Length': bomb.byteLength,
  };

  test('that is packed is never unpacked', async () => {
    expect(bomb.byteLength).toBeLessThan(16 * 1024);
    await survive(async () => {
      await forEach(numbers(100), async () => {
        const sent = { method: 'POST', headers: packed, body: bomb };
        expect((await ask(target.url, '/csp-report', sent)).status).toBe(400);
        expect((await ask(target.url, release, sent)).status).toBe(405);
        expect((await ask(target.url, release, { ...sent, method: 'GET' })).status).toBe(200);
      });
    });
  });

  test('that is too large is refused before it is read', async () => {
    await survive(async () => {
      for (const path of ['/csp-report', '/ru', '/api/v1/bodies', '/favicon.svg']) {
        const headers = `Host: a\r\nContent-Length: ${50 * megabyte}\r\nExpect: 100-continue\r\n`;
        const text = `POST ${path} HTTP/1.1\r\nContent-Type: application/json\r\n${headers}\r\n`;
        const { statuses, closedAfter } = await sendRaw(target.url, text);
        expect(statuses, path).toEqual([413]);
        expect(closedAfter).not.toBeNull();
      }
    });
  });
});

describe('a client who asks what costs most', () => {
  const costly = openTarget({ environment: { TRUSTED_PROXIES: 'loopback', RATE_LIMIT: '100' } });
  const letters = 'щфжцхчшъыю';
  const word = (number: number) =>
    String(number)
      .padStart(15, '0')
      .replaceAll(/\d/gu, (digit) => letters.charAt(Number(digit)));
  const nonsense = (number: number) => numbers(12).map((at) => word(number * 12 + at));
  const search = (path: string, words: readonly string[]) =>
    `${path}?${new URLSearchParams({ q: words.join(' ') }).toString()}`;
  const from = (client: number) => ({ headers: { 'X-Forwarded-For': `192.0.2.${client}` } });

  test('pays for it, and keeps no answer from anybody else', async () => {
    const flood = numbers(120).map(async (number) =>
      fetch(costly.url + search('/api/v1/search', nonsense(number)), from(1)),
    );
    const others = await Promise.all([
      ...numbers(5).map(async (number) =>
        ask(costly.url, search('/api/v1/search', ['Lavrov']), from(10 + number)),
      ),
      ask(costly.url, search('/en/search', ['Kerry']), from(20)),
    ]);
    expect(others.map(({ status }) => status)).toEqual(numbers(6).map(() => 200));
    const answers = await Promise.all(flood);
    // Seven tokens each of a hundred, and what comes back meanwhile.
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThan(60);
    for (const { status, headers } of answers.filter((answer) => answer.status !== 200)) {
      // A busy machine has no time for anybody, and says so.
      expect([429, 503]).toContain(status);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    }
  });
});

describe('a flood', () => {
  test('of headers ends with each request', async () => {
    const headers = Object.fromEntries(numbers(800).map((n) => [`X-${n}`, 'evil'.repeat(2)]));
    await survive(async () => {
      await forEach(numbers(500), async () => {
        expect((await ask(target.url, release, { headers })).status).toBe(200);
      });
    });
  });

  test('of invented addresses fills no memory', async () => {
    const addresses = function* () {
      for (const number of numbers(5000)) {
        yield { path: `/en/releases/invented-${number}`, status: 404 };
        yield { path: `/invented/${number}/${'x'.repeat(400)}`, status: 404 };
        yield { path: `${release}?invented=${number}&${'x'.repeat(400)}`, status: 200 };
        yield { path: `/en/releases?page=${number}x`, status: 400 };
      }
    };
    await survive(async () => {
      await forEach(addresses(), async ({ path, status }) => {
        expect((await ask(target.url, path)).status).toBe(status);
      });
    });
  });

  test('of invented questions fills no memory', async () => {
    const invent = async (from: number) =>
      forEach(numbers(120), async (count) => {
        const number = from + count;
        expect((await ask(target.url, `/en/search?q=invented${number}`)).status).toBe(200);
        const filter = `from=${1900 + number}-01-01`;
        expect((await ask(target.url, `/en/search?${filter}`)).status).toBe(200);
      });
    // The first ones fill what is kept for all.
    await invent(0);
    await survive(async () => invent(200));
  });

  test('of pages that are not kept is put off beyond its share, and what is kept is not', async () => {
    const agent = new Agent({ maxSockets: 250 });
    await survive(async () => {
      // All at once, and without asking again for what is put off.
      const flooding = numbers(250).map(async (number) => {
        const response = await open(`${target.url}/ru/releases?year=${1750 + number}`, agent);
        return { ...(await take(response)), retryAfter: response.headers['retry-after'] };
      });
      expect((await ask(target.url, release)).status).toBe(200);
      const answers = await Promise.all(flooding);
      const refused = answers.filter(({ status }) => status === 503);
      expect(refused.length).toBeGreaterThan(100);
      expect(refused.every(({ retryAfter }) => Number(retryAfter) > 0)).toBe(true);
      const rendered = answers.filter(({ status }) => status === 200);
      expect(rendered.length).toBeGreaterThan(1);
      expect(rendered.length + refused.length).toBe(answers.length);
    });
  });

  test('of repeated parameters is one list, whatever their number and order', async () => {
    const list = async (kinds: readonly string[]) =>
      ask(target.url, `/ru/releases?${kinds.map((kind) => `kind=${kind}`).join('&')}`);
    const usual = await list(officialKinds);
    await survive(async () => {
      const answers = numbers(90).map(async (shift) =>
        list(numbers(690).map((at) => officialKinds[(at + shift) % officialKinds.length] ?? '')),
      );
      for (const { status, body } of await Promise.all(answers)) {
        expect(status).toBe(200);
        expect(body.equals(usual.body)).toBe(true);
      }
    });
  });

  test('of connections that are left open keeps nobody else out', async () => {
    const port = Number(new URL(target.url).port);
    const idle = numbers(200).map(() => connect(port, '127.0.0.1').on('error', () => undefined));
    expect((await ask(target.url, release)).status).toBe(200);
    for (const socket of idle) socket.destroy();
  });
});
