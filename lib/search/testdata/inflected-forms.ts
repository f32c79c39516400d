import { englishForms } from './english-forms.ts';
import { russianForms } from './russian-forms.ts';

import type { Language } from '../../model/languages.ts';

export type FormPair = readonly [asked: string, written: string];

function listPairs(lines: string): readonly FormPair[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [asked = '', ...written] = line.trim().split(' ');
      return written.map((form): FormPair => [asked, form]);
    });
}

export const inflectedForms: Record<Language, readonly FormPair[]> = {
  ru: listPairs(russianForms),
  en: listPairs(englishForms),
};
