import { beforeAll, describe, expect, test } from 'vitest';

import { toPlainText } from '../../lib/model/inline.ts';
import { toWritten } from '../../lib/model/written.ts';
import { makeBody } from '../../tests/factories/make-frame.ts';
import { hashText } from '../../lib/model/hash.ts';
import { officialKinds } from '../../lib/model/kinds.ts';
import { listTexts } from '../../lib/model/texts.ts';
import { releaseSchema } from '../../lib/model/release.ts';
import { demonstrationMarks, makeDemoRelease } from './make-demo-release.ts';

import type { Release } from '../../lib/model/release.ts';

const bodies = [makeBody(), makeBody({ id: 'mod' }), makeBody({ id: 'fms', until: '2016-04-05' })];

let records: readonly Release[] = [];
beforeAll(() => {
  records = Array.from({ length: 2000 }, (_, index) => makeDemoRelease('test', index + 1, bodies));
});

const yearOf = ({ publishedAt }: Release) => Number(publishedAt.slice(0, 4));
const share = (holds: (record: Release) => boolean) =>
  records.filter(holds).length / records.length;

describe('demonstration records', () => {
  test('are what a record has to be, sealed, each with a slug of its own', () => {
    for (const record of records) {
      expect(releaseSchema.safeParse(record).error).toBeUndefined();
      for (const { text } of listTexts(record)) expect(text.sha256).toBe(hashText(text));
    }
    expect(new Set(records.map(({ slug }) => slug)).size).toBe(records.length);
  });

  test('say what they are in every title and source', () => {
    for (const { language, text } of records.flatMap(listTexts)) {
      expect(text.title.startsWith(`${demonstrationMarks[language]} `)).toBe(true);
      expect(text.source.publisher.en).toContain('Demonstration');
      expect(text.origin).toBe('unknown');
    }
  });

  test('have the same passages in both languages', () => {
    for (const { texts } of records) {
      if (!texts.ru || !texts.en) continue;
      const outline = ({ blocks }: typeof texts.ru) =>
        blocks.map(({ id, kind }) => `${id} ${kind}`);
      expect(outline(texts.ru)).toEqual(outline(texts.en));
      expect((texts.ru.lead === undefined) === (texts.en.lead === undefined)).toBe(true);
    }
  });

  test('are in the language that they say', () => {
    for (const { language, text } of records.flatMap(listTexts)) {
      const words = [text.title, ...text.blocks.map((block) => toPlainText(toWritten(block)))].join(
        ' ',
      );
      expect(words).not.toMatch(language === 'en' ? /[А-Яа-яЁё]/u : /[A-Za-z]/u);
    }
  });

  test('one in ten has one language, some have headings, lists, quotations, clauses, turns and tables', () => {
    const isLonely = (record: Release) => listTexts(record).length === 1;
    expect(share(isLonely)).toBeGreaterThan(0.07);
    expect(share(isLonely)).toBeLessThan(0.13);
    for (const kind of ['heading', 'list', 'quote', 'item', 'speech', 'table'] as const) {
      const has = (record: Release) =>
        listTexts(record).some(({ text }) => text.blocks.some((block) => block.kind === kind));
      expect(share(has)).toBeGreaterThan(0.05);
      expect(share(has)).toBeLessThan(0.4);
    }
  });

  test('lie between 1995 and 2026, more in late years and on working days', () => {
    const years = records.map(yearOf);
    expect(Math.min(...years)).toBe(1995);
    expect(Math.max(...years)).toBe(2026);
    expect(share((record) => yearOf(record) >= 2010)).toBeGreaterThan(0.6);
    const isWeekend = ({ publishedAt }: Release) =>
      [0, 6].includes(new Date(publishedAt.slice(0, 10)).getUTCDay());
    expect(share(isWeekend)).toBeLessThan(0.1);
  });

  test('are of every kind that bodies publish, and of bodies that exist on the day', () => {
    expect(new Set(records.map(({ kind }) => kind))).toEqual(new Set(officialKinds));
    const ended = records.filter(({ body }) => body === 'fms');
    expect(ended.length).toBeGreaterThan(0);
    for (const { publishedAt } of ended)
      expect(publishedAt.slice(0, 10) <= '2016-04-05').toBe(true);
  });

  test('depend on nothing but seed, number and bodies', () => {
    expect(makeDemoRelease('test', 7, bodies)).toEqual(records[6]);
    expect(makeDemoRelease('other', 7, bodies)).not.toEqual(records[6]);
  });
});
