import { describe, expect, test } from 'vitest';

import { finishPage } from './finish-page.ts';

const head = `<link rel="stylesheet" href="/_next/static/a.css"><link rel="preload" as="script" href="/_next/static/a.js"><link rel="preload" as="font" href="/fonts/v1/a.woff2"><script src="/_next/static/a.js" async=""></script><script type="module" src="/assets/enhance-1.js"></script>`;

function makePage(body: string): string {
  return `<!DOCTYPE html><html lang="ru"><head>${head}</head><body>${body}</body></html>`;
}

const finish = (html: string) => finishPage(html).html;

describe('finishPage', () => {
  test('takes the framework out and leaves style, fonts and our own module', () => {
    const html = finish(makePage('<p>Текст</p><script>self.__next_f.push([1])</script>'));
    expect(html).toContain('a.css');
    expect(html).toContain('a.woff2');
    expect(html).toContain('/assets/enhance-1.js');
    expect(html).toContain('<p>Текст</p>');
    expect(html).not.toContain('a.js"');
    expect(html).not.toContain('__next');
  });

  test('keeps structured data whatever it contains', () => {
    const data = '<script type="application/ld+json">{"a":"\\u003c/script>"}</script>';
    expect(finish(makePage(data))).toContain(data);
  });

  test('removes the marks of hydration from a text, not the text', () => {
    expect(finish(makePage('<p>a<!-- -->b<!--$-->c</p>'))).toContain('<p>abc</p>');
  });

  test('asks for the framework of an island after the page is seen, and changes nothing else', () => {
    const island = '<div data-island="filters"><!--$-->a<!--/$--></div>';
    const data = '<script>self.__next_f.push([1])</script>';
    const start = '<script src="/_next/static/b.js" id="_R_" async=""></script>';
    const { html, scripts } = finishPage(makePage(island + start + data));
    expect(html).toContain('<link rel="stylesheet" href="/_next/static/a.css">');
    expect(html).toContain(island + data);
    expect(html).not.toContain('<script src="/_next/');
    expect(html).not.toContain('as="script"');
    expect(scripts.at(-1)).toContain('[["/_next/static/a.js",""],["/_next/static/b.js","_R_"]]');
    expect(html).toContain(`${scripts.at(-1)}</script></body>`);
  });

  test('leaves an island without a framework as it is', () => {
    const page = '<body><div data-island="x"></div></body>';
    expect(finish(page)).toBe(page);
  });

  test('does not take words in a text for an island', () => {
    expect(finish(makePage('<p>data-islands of text</p><script>1</script>'))).not.toContain(
      '<script>1',
    );
  });

  test.each([
    '<p>A list of <b>data-island=filters</b></p>',
    '<p title="a list of data-island &gt; things">a</p>',
    '<meta content="Words data-island words"><p>a</p>',
    '<textarea><div data-island></textarea>',
    '<script type="application/ld+json">{"a":"<div data-island>"}</script>',
    '<!-- <div data-island> -->',
    '<template><div data-island></div></template>',
  ])('asks the tree for islands, not the text: %s', (body) => {
    const { html, scripts } = finishPage(makePage(`${body}<script>self.a=1</script>`));
    expect(scripts).toEqual([]);
    expect(html).not.toContain('/_next/static/a.js');
  });

  test('an island is one however it is written', () => {
    for (const mark of [
      '<div data-island>',
      "<div\ndata-island='x'>",
      '<div a="b>c" data-island=x>',
    ])
      expect(finishPage(makePage(`${mark}</div>`)).scripts, mark).toHaveLength(1);
  });

  test('moves the framework of an island only, not a text that looks like it', () => {
    const script = '<script src="/_next/static/x.js" async=""></script>';
    const preload = '<link rel="preload" as="script" href="/_next/x.js">';
    const words = `<textarea>${script}${preload}</body></textarea><div title='${script}' data-island></div>`;
    const data = '<script type="application/ld+json">{"a":"</body>"}</script>';
    const { html, scripts } = finishPage(makePage(words + data));
    expect(html).toContain(words + data);
    expect(scripts.at(-1)).toContain('[["/_next/static/a.js",""]]');
    expect(html.endsWith(`<script>${scripts.at(-1)}</script></body></html>`)).toBe(true);
  });

  test('names the inline scripts and styles that are left, and no data', () => {
    const island = makePage(
      '<style>p{}</style><div data-island></div><script>self.a=1</script><script src="/x.js"></script><script type="application/ld+json">{}</script>',
    );
    const { scripts, styles } = finishPage(island);
    expect([scripts[0], ...styles]).toEqual(['self.a=1', 'p{}']);
    expect(finishPage(makePage('<p>a</p><script>self.a=1</script>')).scripts).toEqual([]);
  });
});
