import { describe, expect, test } from 'vitest';

import { makeBody, makeSite } from '../../tests/factories/make-frame.ts';
import { makeNote, makeRelease } from '../../tests/factories/make-release.ts';
import { makeReleaseDocument } from '../../tests/factories/make-release-document.ts';
import { makeText } from '../../tests/factories/make-text.ts';
import { citationFormats, formatCitation } from '../citation/formats.ts';
import { toCitedItem } from '../citation/item.ts';
import { toReleaseImage } from '../og-images/to-og-image.ts';
import { languages, otherLanguages } from '../model/languages.ts';
import { localizeRelease } from '../model/localize.ts';
import { attributionOf, origins } from '../model/text-status.ts';
import { toItem } from '../formats/feeds/to-item.ts';
import { toLiteRelease } from '../formats/lite/release-page.ts';
import { toMarkdownFile } from '../formats/release/to-markdown.ts';
import { toTextFile } from '../formats/release/to-text.ts';
import { releaseJsonLd } from '../seo/json-ld.ts';
import { citeStatus, labelStatus, sayStatus, sayStatuses } from './text-status.ts';
import { getTranslator } from './translator.ts';

import type { Language } from '../model/languages.ts';
import type { Release } from '../model/release.ts';
import type { ReleaseText } from '../model/text.ts';
import type { Origin } from '../model/text-status.ts';

const publisher = { ru: 'Издатель', en: 'Publisher' };
const sources: readonly ReleaseText['source'][] = [
  { publisher, handedOver: true },
  { publisher, retrievedAt: '2026-11-01' },
  { publisher },
];
const isTranslation = (origin: Origin) => origin.endsWith('-translation');

/** What a text of an origin can say of its original: the other language, a third one, or nothing. */
const originalsOf = (origin: Origin, language: Language) =>
  isTranslation(origin) ? [...otherLanguages(language), 'de', undefined] : [undefined];

function listTexts(language: Language): readonly ReleaseText[] {
  return origins.flatMap((origin) =>
    originalsOf(origin, language).flatMap((translatedFrom) =>
      sources.map((source) =>
        makeText({ origin, source, ...(translatedFrom !== undefined && { translatedFrom }) }),
      ),
    ),
  );
}

const single = languages.flatMap((language) =>
  listTexts(language).map((text) => ({ [language]: text })),
);
/** Everything that two texts can be beside each other, circles left out: `check` refuses them. */
const pairs = listTexts('ru').flatMap((ru) =>
  listTexts('en').flatMap((en) =>
    ru.translatedFrom === 'en' && en.translatedFrom === 'ru' ? [] : [{ ru, en }],
  ),
);
const all: readonly Release['texts'][] = [...single, ...pairs];

type Told = {
  language: Language;
  text: ReleaseText;
  other: ReleaseText | undefined;
  own: string;
  whole: string;
};

/** What readers of each language are told of the text in theirs, and of the other one. */
function* tell(): Generator<Told> {
  for (const texts of all) {
    for (const language of languages) {
      const text = texts[language];
      const release = localizeRelease(makeRelease({ texts }), language, []);
      if (!text || !release) continue;
      const [other] = otherLanguages(language).flatMap((one) => texts[one] ?? []);
      const own = sayStatus(text, language).join(' ');
      yield { language, text, other, own, whole: sayStatuses(release, language).join(' ') };
    }
  }
}

const says = {
  unchecked: /не сверен|not checked/iu,
  exactly: /в том виде|as published/iu,
  published: /публик|publish/iu,
  translation: /перевод|translation/iu,
  original: /оригинал|original|исходн/iu,
  too: /тоже|as well|also|, too/iu,
};

describe('what is said of texts, whatever they are', () => {
  test('begins with what the text is, and has a sentence for each other one', () => {
    for (const { own, whole, other } of tell()) {
      expect(whole.startsWith(own)).toBe(true);
      expect(whole.length > own.length).toBe(other !== undefined);
      expect(whole).toMatch(/^\p{Lu}.*\.$/u);
      expect(whole).not.toMatch(/\{|undefined| {2}| \./u);
    }
  });

  test('is never both "as published" and "not checked against the source"', () => {
    for (const { own, text, language } of tell()) {
      for (const words of [own, labelStatus(text, language)]) {
        expect(says.exactly.test(words) && says.unchecked.test(words), words).toBe(false);
      }
      const isClaimed = attributionOf(text.origin) !== 'portal' && text.source.handedOver === true;
      if (isClaimed && text.origin !== 'portal-translation') expect(own).toMatch(says.unchecked);
      else expect(own).not.toMatch(says.unchecked);
    }
  });

  test('speaks of a translation only where there is one, and names its language', () => {
    for (const { own, whole, text, other, language } of tell()) {
      expect(says.translation.test(own)).toBe(isTranslation(text.origin));
      const others = whole.slice(own.length);
      expect(says.translation.test(others)).toBe(
        other !== undefined && isTranslation(other.origin),
      );
      const german = { ru: 'немецкий', en: 'German' }[language];
      expect(own.includes(german)).toBe(text.translatedFrom === 'de');
      expect(others.includes(german)).toBe(other?.translatedFrom === 'de');
    }
  });

  test('presupposes one original nowhere', () => {
    for (const { whole, text, other } of tell()) {
      const hasThird = text.translatedFrom === 'de' || other?.translatedFrom === 'de';
      if (!hasThird) expect(whole).not.toMatch(says.original);
    }
  });

  test('says "too" exactly where both are the same thing that is no translation', () => {
    for (const { whole, own, text, other } of tell()) {
      const isAlike = text.origin === other?.origin && !isTranslation(text.origin);
      expect(says.too.test(whole.slice(own.length)), whole).toBe(isAlike);
    }
  });

  test('calls the other text published where its own page does', () => {
    for (const { whole, own, other } of tell()) {
      if (!other) continue;
      const isPublished = other.origin === 'as-published';
      expect(says.published.test(whole.slice(own.length))).toBe(isPublished);
    }
  });

  test.each([
    ['ru', 'Английский текст тоже опубликован источником.'],
    ['en', 'The Russian text was published by its source as well.'],
  ] as const)('of two published texts is in %s that both are', (language, sentence) => {
    const release = localizeRelease(makeRelease(), language, []);
    expect(release && sayStatuses(release, language).at(-1)).toBe(sentence);
  });
});

describe('every form of a release', () => {
  const site = makeSite();
  const body = makeBody();
  const origin = 'https://parallel.example';
  const strip = (html: string) => html.replaceAll(/<[^>]*>/gu, '');

  test('says the same sentences', () => {
    // The forms take them from one place: a few of the many pairs show that they all do.
    for (const texts of [...single, ...pairs.filter((_, index) => index % 41 === 0)]) {
      for (const language of languages) {
        const record = makeRelease({ texts });
        const document = makeReleaseDocument(language, record);
        const { release, words } = document;
        if (release.isFallback) continue;
        const whole = sayStatuses(release, language).join(' ');
        expect(toTextFile(document)).toContain(whole);
        expect(toMarkdownFile(document)).toContain(whole);
        expect(strip(toLiteRelease(document))).toContain(whole);
        expect(toReleaseImage({ release, body, site, words }).status).toBe(whole);
        const context = { language, origin, words, body, warning: null, longest: 1000 };
        const item = toItem(record, context);
        expect(strip(item?.html ?? '')).toContain(whole);
        expect(releaseJsonLd({ release, body, site, origin }).creditText).toBe(
          sayStatus(release.text, language).join(' '),
        );
      }
    }
  });

  test('cites what is not the words of a body as what it is', () => {
    for (const language of languages) {
      for (const text of listTexts(language)) {
        const status = citeStatus(text, language, { isDemonstration: false });
        const isOwn = text.origin === 'as-published' || text.origin === 'portal-original';
        expect(status === undefined).toBe(isOwn);
        const release = makeRelease();
        const url = `${origin}/${language}`;
        const item = toCitedItem({ ...{ release, language, text, status, body, site, url } });
        for (const format of citationFormats) {
          if (status !== undefined) expect(formatCitation(format, item)).toContain(status);
        }
      }
    }
    expect(citeStatus(makeText(), 'ru', { isDemonstration: true })).toContain('никем не');
  });

  test('says of what was removed that this portal removed it, and when', () => {
    const removed = makeNote({
      ...{ status: 'withdrawn', withdrawnAt: '2026-05-01' },
      reason: { ru: 'Причина.', en: 'The reason.' },
    });
    const sentences = {
      ru: 'Удалено с портала 1 мая 2026 г.',
      en: 'Removed from this portal on 1 May 2026',
    };
    for (const language of languages) {
      const document = makeReleaseDocument(language, removed);
      for (const write of [toTextFile, toMarkdownFile, toLiteRelease]) {
        const form = write(document).replaceAll(/\u00A0|&nbsp;|&#xA0;/gu, ' ');
        expect(form).toContain(sentences[language]);
        expect(form).not.toMatch(/отозва|withdr/iu);
        expect(form).not.toContain(getTranslator(language)('TextStatus.sentence.portal-original'));
      }
    }
  });
});
