import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { stem } from './stem.ts';
import { foldWord } from './words/fold-word.ts';

import type { Language } from '../model/languages.ts';

/** The words of the sample that release 3 of the English algorithm stems in another way (words/english-exceptions.ts). */
const changedByRelease3 =
  'added adding apologists archaeologists ebbed ebbing emergency entomologist erred erring evening evenings geologist geologists interfered interfering internal internally international interval intervals lateral laterally offing organic organically organism organization organizations organized ornithologist ornithologists pasted psychologist universal universally university';

function readSample(name: string) {
  const file = new URL(`testdata/snowball/${name}.tsv`, import.meta.url);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [word = '', published = ''] = line.split('\t');
    return { word, published };
  });
}

describe('stem equals the published output of Snowball', () => {
  test.each<[string, Language, string]>([
    ['russian', 'ru', ''],
    ['english', 'en', changedByRelease3],
  ])('for 5,000 words of the %s vocabulary', (name, language, exceptions) => {
    const sample = readSample(name);
    const others = sample.filter(
      ({ word, published }) => stem(foldWord(word), language) !== published,
    );
    expect(sample).toHaveLength(5000);
    expect(others.map(({ word }) => word).join(' ')).toBe(exceptions);
  });
});
