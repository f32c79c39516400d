import { makeRelease } from './make-release.ts';
import { makeBlock, makeText, makeTextRevision } from './make-text.ts';

import type { Release } from '../../lib/model/release.ts';

/** When its English original was changed, after the Russian translation. */
export const originalChangedAt = '2026-04-02T11:30:00Z';

const first = {
  title: 'Сообщение о встрече',
  blocks: [
    makeBlock('p1', { text: 'Встреча прошла в Москве.' }),
    makeBlock('p2', { text: 'Стороны призвали к отводу вооружений.' }),
    makeBlock('p3', { text: 'Эта фраза лишняя.' }),
    makeBlock('p4', { text: 'Итоги' }),
    makeBlock('p5', { text: 'Переговоры продолжатся.' }),
  ],
};
const second = {
  ...first,
  blocks: first.blocks.map((block) =>
    block.id === 'p2' ? { ...block, text: 'Стороны призвали к разведению вооружений.' } : block,
  ),
};
const third = {
  title: 'Сообщение для прессы о встрече',
  lead: 'Кратко о главном.',
  blocks: [
    ...second.blocks.flatMap((block) => {
      if (block.id === 'p3') return [];
      return [block.id === 'p4' ? { ...block, kind: 'heading' as const } : block];
    }),
    makeBlock('p6', { text: 'Дата будет объявлена.' }),
  ],
};

/** The words of its Russian text, the earliest first. */
export const russianVersions = [first, second, third] as const;

/**
 * A release with everything that a history can tell: a Russian translation changed twice and annotated in
 * between, and an English original that was changed later still.
 */
export function makeRevisedRelease(changes: Partial<Release> = {}): Release {
  const english = makeText({ title: 'Release on the meeting' });
  return makeRelease({
    slug: '2015-02-10-revised',
    publishedAt: '2015-02-10',
    texts: {
      ru: makeText({
        ...third,
        origin: 'portal-translation',
        translatedFrom: 'en',
        revisions: [
          makeTextRevision(first, {
            at: '2026-03-01T09:00:00Z',
            note: { ru: 'Исправлено слово.', en: 'A word was corrected.' },
          }),
          {
            at: '2026-03-05T09:00:00Z',
            kind: 'note',
            note: { ru: 'Добавлено примечание.', en: 'A note was added.' },
            sha256Before: makeText(second).sha256,
          },
          makeTextRevision(second, {
            at: '2026-03-09T09:00:00Z',
            note: { ru: 'Текст переработан.', en: 'The text was reworked.' },
          }),
        ],
      }),
      en: makeText({
        ...english,
        title: 'Press release on the meeting',
        sha256: makeText({ title: 'Press release on the meeting' }).sha256,
        revisions: [
          makeTextRevision(english, {
            at: originalChangedAt,
            note: { ru: 'Исправлен заголовок.', en: 'The title was corrected.' },
          }),
        ],
      }),
    },
    ...changes,
  });
}
