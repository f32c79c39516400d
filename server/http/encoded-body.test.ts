import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { chooseEncoding } from './compress.ts';
import { EncodedBody } from './encoded-body.ts';

describe('chooseEncoding', () => {
  test.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['zstd', 'identity'],
    ['identity;q=0', 'identity'],
  ] as const)('of %j is %s', (header, encoding) => {
    expect(chooseEncoding(header)).toBe(encoding);
  });
});

describe('EncodedBody', () => {
  const text = '<p>Параллель</p>'.repeat(100);
  const encoded = new EncodedBody(text, { effort: 'best' });

  test('is the same text in every encoding', async () => {
    expect((await encoded.bytes('identity')).toString()).toBe(text);
    expect(gunzipSync(await encoded.bytes('gzip')).toString()).toBe(text);
    expect(brotliDecompressSync(await encoded.bytes('br')).toString()).toBe(text);
    expect((await encoded.bytes('br')).byteLength).toBeLessThan(100);
  });

  test.each(['identity', 'gzip', 'br'] as const)(
    'holds no memory but its bytes in %s',
    async (encoding) => {
      const body = await encoded.bytes(encoding);
      expect(body.buffer.byteLength).toBe(body.byteLength);
    },
  );

  test('has an ETag of its own in each encoding, the same for the same text', () => {
    const tags = (['identity', 'gzip', 'br'] as const).map((encoding) => encoded.etag(encoding));
    expect(new Set(tags).size).toBe(3);
    expect(new EncodedBody(text, { effort: 'fast' }).etag('br')).toBe(encoded.etag('br'));
    expect(new EncodedBody(`${text}!`, { effort: 'fast' }).etag('br')).not.toBe(encoded.etag('br'));
  });
});
