import { parse, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';

import { makeSite } from '../../../tests/factories/make-frame.ts';
import { makeReleaseDocument } from '../../../tests/factories/make-release-document.ts';
import { makeRelease } from '../../../tests/factories/make-release.ts';
import { makeBlock, makeText } from '../../../tests/factories/make-text.ts';
import { languages } from '../../model/languages.ts';
import { getTranslator } from '../../i18n/translator.ts';
import { paths } from '../../routes/paths.ts';
import { toOfflinePage } from './offline-page.ts';
import { toLiteRelease } from './release-page.ts';

const { slug } = makeRelease();

describe('a light page', () => {
  test('is whole HTML with one style, no script, and every passage under its anchor', () => {
    const kinds = ['paragraph', 'heading', 'quote', 'list'] as const;
    const blocks = kinds.map((kind, index) =>
      makeBlock(`p${index + 1}`, { kind, text: `<script>${kind}</script> & *more*`, markup: true }),
    );
    const lead = 'The <lead>';
    const html = toLiteRelease(
      makeReleaseDocument('en', makeRelease({ texts: { en: makeText({ lead, blocks }) } })),
    );
    expect(serialize(parse(html))).toBe(html);
    expect(html).not.toContain('<script');
    expect(html.match(/<style>/gu)).toHaveLength(1);
    expect(html).toContain('<p class="lead">The &lt;lead&gt;</p>');
    expect(html).toContain(
      '<p id="p1">&lt;script&gt;paragraph&lt;/script&gt; &amp; <em>more</em></p>',
    );
    for (const { id } of blocks) expect(html).toContain(` id="${id}">`);
  });

  test('leads to the full page, the other forms, home and the other language', () => {
    for (const language of languages) {
      const html = toLiteRelease(makeReleaseDocument(language, makeRelease()));
      const links = [
        ...[paths.release(language, slug), paths.text(language, slug), paths.home(language)],
        ...[paths.parallel(language, slug), paths.markdown(language, slug)],
        ...languages.map((other) => paths.lite(other, slug)),
      ];
      for (const link of links) expect(html).toContain(` href="${link}"`);
      expect(html).not.toContain('noindex');
    }
  });

  test('says that a translation is missing and that records are made up, and is not indexed', () => {
    const onlyRussian = makeRelease({ texts: { ru: makeText({ title: 'Название' }) } });
    const words = getTranslator('en');
    const html = toLiteRelease(makeReleaseDocument('en', onlyRussian, { demonstration: true }));
    expect(html).toContain(`<h2>${words('MissingTranslation.title')}</h2>`);
    expect(html).toContain('<h1 id="title" lang="ru">Название</h1>');
    expect(html).toContain(words('PageShell.demonstration'));
    expect(html).toContain('<meta name="robots" content="noindex, follow">');
    expect(html).toContain(`rel="canonical" href="https://parallel.example/ru/releases/${slug}"`);
    expect(html).not.toContain(paths.parallel('en', slug));
  });

  test('of a withdrawn release has the reason and neither text nor a line for copies', () => {
    const reason = { ru: 'Причина.', en: 'The reason.' };
    const record = makeRelease({ status: 'withdrawn', withdrawnAt: '2015-03-01', reason });
    const html = toLiteRelease(makeReleaseDocument('en', record));
    expect(html).toContain('The reason.');
    expect(html).not.toContain('id="p1"');
    expect(html).not.toContain('id="saved"');
  });
});

test('the page of saved releases leaves the portal without any', () => {
  for (const language of languages) {
    const html = toOfflinePage(language, makeSite());
    expect(serialize(parse(html))).toBe(html);
    expect(html).toContain(`<p id="empty">${getTranslator(language)('Offline.empty')}</p>`);
    for (const id of ['not-saved', 'kept', 'recent', 'remove-all']) {
      expect(html).toMatch(new RegExp(` id="${id}"[^<>]* hidden=""`, 'u'));
    }
  }
});
