import { describe, expect, test } from 'vitest';

import { withoutRuntime } from './without-runtime.ts';

const head = `<link rel="stylesheet" href="/_next/static/a.css"><link rel="preload" as="script" href="/_next/static/a.js"><link rel="preload" as="font" href="/fonts/v1/a.woff2"><script src="/_next/static/a.js" async=""></script><script type="module" src="/assets/enhance-1.js"></script>`;

function makePage(body: string): string {
  return `<!DOCTYPE html><html lang="ru"><head>${head}</head><body>${body}</body></html>`;
}

describe('withoutRuntime', () => {
  test('takes the framework out and leaves style, fonts and our own module', () => {
    const html = withoutRuntime(makePage('<p>Текст</p><script>self.__next_f.push([1])</script>'));
    expect(html).toContain('a.css');
    expect(html).toContain('a.woff2');
    expect(html).toContain('/assets/enhance-1.js');
    expect(html).toContain('<p>Текст</p>');
    expect(html).not.toContain('a.js"');
    expect(html).not.toContain('__next');
  });

  test('keeps structured data whatever it contains', () => {
    const data = '<script type="application/ld+json">{"a":"\\u003c/script>"}</script>';
    expect(withoutRuntime(makePage(data))).toContain(data);
  });

  test('removes the marks of hydration from a text, not the text', () => {
    expect(withoutRuntime(makePage('<p>a<!-- -->b<!--$-->c</p>'))).toContain('<p>abc</p>');
  });

  test('leaves a page with an island as it is', () => {
    const page = makePage('<div data-island="filters"></div><script src="/_next/x.js"></script>');
    expect(withoutRuntime(page)).toBe(page);
  });

  test('does not take words in a text for an island', () => {
    expect(withoutRuntime(makePage('<p>data-islands of text</p><script>1</script>'))).not.toContain(
      '<script>1',
    );
  });
});
