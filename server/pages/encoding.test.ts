import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { Document } from './document.ts';
import { chooseEncoding } from './encoding.ts';

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

describe('Document', () => {
  const html = '<p>Параллель</p>'.repeat(100);
  const document = new Document({ html, policy: null, effort: 'best' });

  test('is the same text in every encoding', async () => {
    expect((await document.body('identity')).toString()).toBe(html);
    expect(gunzipSync(await document.body('gzip')).toString()).toBe(html);
    expect(brotliDecompressSync(await document.body('br')).toString()).toBe(html);
    expect((await document.body('br')).byteLength).toBeLessThan(100);
  });

  test('has an ETag of its own in each encoding, the same for the same text', () => {
    const tags = (['identity', 'gzip', 'br'] as const).map((encoding) => document.etag(encoding));
    expect(new Set(tags).size).toBe(3);
    const again = new Document({ html, policy: null, effort: 'fast' });
    expect(again.etag('br')).toBe(document.etag('br'));
    const other = new Document({ html: `${html}!`, policy: null, effort: 'fast' });
    expect(other.etag('br')).not.toBe(document.etag('br'));
  });
});
