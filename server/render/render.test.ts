import { setImmediate as nextTurn } from 'node:timers/promises';

import { describe, expect, test, vi } from 'vitest';

import { render, RenderError } from './render.ts';

import type { RequestListener } from 'node:http';

const limits = { bytes: 64 * 1024, milliseconds: 60_000 };
const piece = 'Ж'.repeat(512);

describe('render', () => {
  test('gives the whole of a page, however many pieces it comes in', async () => {
    const listener: RequestListener = (request, response) => {
      response.write(`${request.url}: `);
      for (let count = 0; count < 32; count += 1) response.write(Buffer.from(piece));
      response.end(piece);
    };
    expect(await render(listener, '/ru', limits)).toBe(`/ru: ${piece.repeat(33)}`);
  });

  test('ends a page that grows without end where its limit is, and closes the response', async () => {
    let written = 0;
    let isClosed = false;
    const listener: RequestListener = (_request, response) => {
      response.once('close', () => (isClosed = true));
      void (async () => {
        while (!isClosed && written < 1000 * limits.bytes) {
          written += Buffer.byteLength(piece);
          // As Next does: what is not taken is waited for, and an end is an end.
          if (!response.write(piece)) await nextTurn();
        }
      })();
    };
    await expect(render(listener, '/ru/internal/search/x', limits)).rejects.toThrow(
      new RenderError('/ru/internal/search/… has more than 65536 bytes.'),
    );
    await vi.waitFor(() => {
      expect(isClosed).toBe(true);
    });
    expect(written).toBeLessThan(2 * limits.bytes);
  });

  test('keeps nothing of a page that is written at once and is too large', async () => {
    const copied = vi.spyOn(Buffer, 'concat');
    const listener: RequestListener = (_request, response) => {
      for (let count = 0; count < 100; count += 1) response.write(piece.repeat(100));
      response.end();
    };
    await expect(render(listener, '/ru', limits)).rejects.toThrow('has more than 65536 bytes');
    const largest = copied.mock.results.map(({ value }) => Buffer.byteLength(String(value)));
    expect(Math.max(0, ...largest)).toBeLessThanOrEqual(limits.bytes);
    copied.mockRestore();
  });

  test('does not wait for a page that never comes', async () => {
    const closed = vi.fn();
    const listener: RequestListener = (_request, response) => response.once('close', closed);
    const rendered = render(listener, '/ru', { ...limits, milliseconds: 5 });
    await expect(rendered).rejects.toThrow('/ru took more than 5 ms');
    expect(closed).toHaveBeenCalled();
  });

  test('fails with the status that Next answers', async () => {
    const listener: RequestListener = (_request, response) => response.writeHead(500).end('no');
    await expect(render(listener, '/ru', limits)).rejects.toThrow(
      'Next responded to /ru with 500.',
    );
  });

  test('fails when Next breaks off', async () => {
    const listener: RequestListener = (_request, response) => response.destroy();
    await expect(render(listener, '/ru', limits)).rejects.toThrow();
  });
});
