import { languages } from '../../../model/languages.ts';
import { toEpoch, toMoscowDay } from '../../../model/moscow-day.ts';
import { listTexts } from '../../../model/texts.ts';
import { toBodyTerm, toDayTerms } from '../../../search/fact-terms.ts';
import { toSearchableBlocks } from '../../../model/plain-blocks.ts';
import { toTextId } from '../text-id.ts';
import { newestFirst } from '../../../editions/newest-first.ts';

import type { DatabaseSync } from 'node:sqlite';
import type { Language } from '../../../model/languages.ts';
import type { ReleaseText } from '../../../model/text.ts';
import type { Analyser } from '../../../search/analyser.ts';
import type { EditionRelease } from '../../../editions/edition.ts';

/** Stands between blocks, so that no phrase reaches from one into the next; no word has this sign. */
const blockEnd = ' \u00B6 ';

type Columns = Record<'title' | 'lead' | 'body', string>;

type IndexedText = {
  terms: Columns;
  /** Each form once: only whether a text has it is asked. */
  forms: Columns;
  /** By form, the term of every word of the text. */
  words: ReadonlyMap<string, string>;
  titleWords: string;
};

/** By form, the term and the number of texts. */
type FormCounts = Map<string, { term: string; texts: number }>;
type Counts = Record<Language, FormCounts>;

/** Writes what search reads. Withdrawn releases are never found, so they have no part in it. */
export function writeIndex(
  database: DatabaseSync,
  releases: readonly EditionRelease[],
  analyser: Analyser,
): void {
  const text = database.prepare('INSERT INTO release_text VALUES (?, ?, ?, ?, ?)');
  const fts = database.prepare(
    `INSERT INTO release_text_fts (rowid, title, lead, body, title_forms, lead_forms, body_forms, facts)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const titles = database.prepare('INSERT INTO release_title_fts (rowid, words) VALUES (?, ?)');
  const counts: Counts = { ru: new Map(), en: new Map() };

  for (const [place, release] of newestFirst(releases).entries()) {
    const { slug, body, publishedAt, publishAt } = release;
    const day = toMoscowDay(publishedAt);
    const facts = [...toDayTerms(day), toBodyTerm(body)].join(' ');
    const shownFrom = publishAt === undefined ? 0 : toEpoch(publishAt);
    for (const { language, text: releaseText } of listTexts(release)) {
      const id = toTextId(place, language);
      const { terms, forms, words, titleWords } = indexText(releaseText, language, analyser);
      text.run(id, slug, language, day, shownFrom);
      const columns = [terms.title, terms.lead, terms.body, forms.title, forms.lead, forms.body];
      fts.run(id, ...columns, facts);
      titles.run(id, titleWords);
      countForms(counts[language], words);
    }
  }
  writeForms(database, counts);
}

function indexText(text: ReleaseText, language: Language, analyser: Analyser): IndexedText {
  const terms: Columns = { title: '', lead: '', body: '' };
  const forms = { title: new Set<string>(), lead: new Set<string>(), body: new Set<string>() };
  const words = new Map<string, string>();
  const titleWords = new Set<string>();
  for (const { id, text: plain } of toSearchableBlocks(text)) {
    const column = id === 'title' || id === 'lead' ? id : 'body';
    const tokens = analyser(plain, language);
    terms[column] += `${tokens.map(({ term }) => term).join(' ')}${blockEnd}`;
    for (const { form, term } of tokens) {
      words.set(form, term);
      forms[column].add(form);
      if (column === 'title') titleWords.add(form).add(term);
    }
  }
  return {
    terms,
    forms: { title: join(forms.title), lead: join(forms.lead), body: join(forms.body) },
    words,
    titleWords: join(titleWords),
  };
}

function join(words: ReadonlySet<string>): string {
  return [...words].join(' ');
}

function countForms(counts: FormCounts, words: ReadonlyMap<string, string>): void {
  for (const [form, term] of words) {
    const known = counts.get(form);
    if (known) known.texts += 1;
    else counts.set(form, { term, texts: 1 });
  }
}

function writeForms(database: DatabaseSync, counts: Counts): void {
  const insert = database.prepare(
    'INSERT INTO form (term, form, language, texts) VALUES (?, ?, ?, ?)',
  );
  for (const language of languages) {
    for (const [form, { term, texts }] of counts[language]) insert.run(term, form, language, texts);
  }
}
