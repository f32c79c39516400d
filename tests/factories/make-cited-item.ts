import type { CitedItem } from '../../lib/citation/item.ts';

/** A whole English text, as published. */
export function makeCitedItem(changes: Partial<CitedItem> = {}): CitedItem {
  return {
    slug: '2015-01-25-call',
    language: 'en',
    kind: 'press-release',
    title: 'On a telephone conversation',
    author: 'Ministry of Roads',
    site: 'Parallel',
    day: '2015-01-25',
    source: { role: 'publisher', publisher: 'Consulate in Oslo', url: 'https://source.example/a' },
    version: 'dcad642e',
    url: 'https://parallel.example/en/releases/2015-01-25-call',
    ...changes,
  };
}

/** A paragraph of a Russian translation by the portal. */
export function makeCitedTranslation(changes: Partial<CitedItem> = {}): CitedItem {
  return makeCitedItem({
    language: 'ru',
    title: 'О телефонном разговоре',
    author: 'Министерство дорог',
    site: 'Параллель',
    status: 'редакционный перевод с английского, не официальный',
    translator: 'Параллель',
    source: { role: 'original', publisher: 'Консульство в Осло' },
    url: 'https://parallel.example/ru/releases/2015-01-25-call#p2',
    paragraph: 2,
    accessed: '2026-11-23',
    ...changes,
  });
}
