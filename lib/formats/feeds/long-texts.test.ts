import { expect, test } from 'vitest';

import { toWritten } from '../../model/written.ts';
import { getTranslator } from '../../i18n/translator.ts';
import { makeBody } from '../../../tests/factories/make-frame.ts';
import { makeLongRelease } from '../../../tests/factories/make-long-release.ts';
import { makeRelease } from '../../../tests/factories/make-release.ts';
import { openStoreOf } from '../../../tests/factories/open-store.ts';
import { readItems } from './read-items.ts';

const long = Array.from({ length: 14 }, (_, index) =>
  makeLongRelease({ slug: `long-${index}`, words: 13_000, languages: ['ru'] }),
);
/** The short one is the oldest. */
const releases = [...long, makeRelease({ slug: 'short', publishedAt: '2015-01-01' })];

test('a feed has the beginning of a long text, says where the whole is, and hides no older one', async () => {
  const store = await openStoreOf({ releases });
  const words = getTranslator('ru');
  const frame = { origin: 'https://parallel.example', words, bodies: [makeBody()], warning: null };
  const items = await readItems(store, { language: 'ru', subject: { kind: 'language' } }, frame);
  expect(items).toHaveLength(releases.length);
  expect(items.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(1_100_000);
  for (const [index, { html, text }] of items.slice(0, -1).entries()) {
    const whole =
      long[index]?.texts.ru?.blocks.map((block) => toWritten(block).text).join('\n\n') ?? '';
    expect(whole.startsWith(text)).toBe(true);
    expect(text.length).toBeGreaterThan(0);
    expect(html).toContain(words('Feeds.beginning'));
  }
  expect(items.at(-1)?.html).not.toContain(words('Feeds.beginning'));
  expect(items.at(-1)?.text).toBe('Text of p1.\n\nText of p2.');
});
