import { availableLanguages } from './languages.ts';
import { listParts, placeBlocks, sliceBlocks } from './parts.ts';
import { showPart } from './shown-part.ts';
import { toShownBlocks } from './shown-blocks.ts';
import { listTurns } from './turns.ts';
import { findOutdatedSince } from './versions.ts';

import type { Language } from './languages.ts';
import type { Partible } from './parts.ts';
import type { Release } from './release.ts';
import type { ReleaseText } from './text.ts';
import type { Turns } from './turns.ts';
import type { Version } from './versions.ts';
import type { Counterpart, LocalizedRelease, ParallelRelease } from './localized-release.ts';
import type { LocalizedNote, ShownPart, ShownText } from './shown-text.ts';
import type { ReleaseSummary } from './summary.ts';

/** The asked language when the record has it, else the as-published text, else the first there is. */
export function shownLanguage(texts: Release['texts'], requested: Language): Language | null {
  if (texts[requested] !== undefined) return requested;
  return primaryLanguage(texts);
}

/** The language of the as-published text, else of the first text: what `x-default` leads to. */
export function primaryLanguage(texts: Release['texts']): Language | null {
  const available = availableLanguages(texts);
  const published = available.find((language) => texts[language]?.origin === 'as-published');
  return published ?? available[0] ?? null;
}

/**
 * One language's view of a record; its related summaries are passed in, since they are other records.
 * `part`: only these blocks of a text that is too long for one page (`listParts`); null: there is no such part.
 */
export function localizeRelease(
  release: Release,
  requested: Language,
  related: readonly ReleaseSummary[],
  part?: number,
): LocalizedRelease | null {
  return localize(release, requested, { related, part, partible: release });
}

type View = {
  related: readonly ReleaseSummary[];
  part: number | undefined;
  /** What the parts are made of. */
  partible: Partible;
};

function localize(release: Release, requested: Language, view: View): LocalizedRelease | null {
  const language = shownLanguage(release.texts, requested);
  const text = language && release.texts[language];
  if (!language || !text) return null;
  const cut = cutText(text, language, view);
  if (!cut) return null;

  return {
    slug: release.slug,
    body: release.body,
    kind: release.kind,
    publishedAt: release.publishedAt,
    ...(release.about !== undefined && { about: release.about }),
    ...occasionOf(release, requested),
    language,
    isFallback: language !== requested,
    text: shownText(cut.text, notesOf(release, language, requested), text.blocks),
    ...(cut.part && { part: cut.part }),
    ...turnsOf(text, view),
    ...outdatedSinceOf(release, language),
    ...revisionsOf(text, requested),
    counterparts: counterpartsOf(release, language),
    otherAccounts: release.otherAccounts ?? [],
    related: view.related,
    ...withdrawalOf(release, requested),
  };
}

/**
 * A release as it reads with one version of its text. Notes stand beside the current words only: they mark
 * words that an earlier version need not have. Its parts are made of its own words: they stay as they are,
 * whatever becomes of the other text.
 */
export function localizeVersion(
  release: Release,
  { language, text, sha256, until }: Version,
  related: readonly ReleaseSummary[],
  part?: number,
): LocalizedRelease | null {
  const view = { related, part, partible: { texts: { [language]: text } } };
  const current = release.texts[language];
  if (!current || until === undefined) return localize(release, language, view);

  const { lead: _, ...facts } = current;
  const earlier = { ...facts, ...text, sha256 };
  const texts = { ...release.texts, [language]: earlier };
  const shown = localize({ ...release, notes: [], texts }, language, view);
  // Whether the current words are out of date says nothing of these.
  delete shown?.outdatedSince;
  return shown;
}

/** Two texts of a record for readers of one language: theirs, and the original or the first other one. */
export function localizeParallel(
  release: Release,
  requested: Language,
  part?: number,
): ParallelRelease | null {
  const view = { related: [], part, partible: release };
  const reading = localize(release, requested, view);
  if (!reading) return null;
  const others: Release['texts'] = { ...release.texts, [reading.language]: undefined };
  const language = primaryLanguage(others);
  const text = language && others[language];
  const cut = language && text && cutText(text, language, view);
  if (!language || !cut) return { ...reading, other: null };
  const notes = notesOf(release, language, requested);
  return { ...reading, other: { language, text: shownText(cut.text, notes, text.blocks) } };
}

/** A text with the blocks of one part; whole, when no part is asked for or there is one only. */
function cutText(
  text: ReleaseText,
  language: Language,
  { part: number, partible }: Pick<View, 'part' | 'partible'>,
): { text: ReleaseText; part?: ShownPart } | null {
  if (number === undefined) return { text };
  const parts = listParts(partible);
  if (parts.length === 1 && number === 1) return { text };
  const range = parts[number - 1]?.[language];
  if (!range) return null;
  const ranges = parts.flatMap((part) => part[language] ?? []);
  return {
    text: { ...text, blocks: [...sliceBlocks(text.blocks, range)] },
    part: showPart(text, ranges, number),
  };
}

function withdrawalOf({ withdrawnAt, reason, replacedBy }: Release, requested: Language) {
  if (withdrawnAt === undefined || reason === undefined) return {};
  return {
    withdrawal: {
      ...{ at: withdrawnAt, reason: reason[requested] },
      ...(replacedBy !== undefined && { replacedBy }),
    },
  };
}

function occasionOf({ occasion, participants = [], act }: Release, requested: Language) {
  const { at, place } = occasion ?? {};
  return {
    ...(occasion && {
      occasion: { ...(at !== undefined && { at }), ...(place && { place: place[requested] }) },
    }),
    participants: participants.map(({ name, role }) => ({
      name: name[requested],
      ...(role && { role: role[requested] }),
    })),
    ...(act && { act }),
  };
}

function turnsOf({ blocks }: ReleaseText, { part, partible }: View): { turns?: Turns } {
  if (!blocks.some(({ kind }) => kind === 'speech')) return {};
  const parts = part === undefined ? [] : listParts(partible);
  const turns = listTurns(blocks, parts.length > 1 ? placeBlocks(partible, parts) : null);
  return turns ? { turns } : {};
}

function shownText(
  text: ReleaseText,
  notes: readonly LocalizedNote[],
  whole: ReleaseText['blocks'],
): ShownText {
  const { blocks, revisions: _, ...rest } = text;
  return { ...rest, blocks: toShownBlocks(blocks, notes, whole) };
}

function revisionsOf({ revisions = [] }: ReleaseText, requested: Language) {
  const localized = revisions.map(({ at, note }) => ({ at, note: note[requested] }));
  const last = localized.at(-1);
  return { revisions: localized, ...(last && { lastRevision: last }) };
}

function outdatedSinceOf(release: Release, language: Language) {
  const outdatedSince = findOutdatedSince(release, language);
  return outdatedSince === null ? {} : { outdatedSince };
}

function counterpartsOf(release: Release, shown: Language): readonly Counterpart[] {
  return availableLanguages(release.texts).flatMap((language) => {
    const text = release.texts[language];
    if (language === shown || !text) return [];
    const from = text.translatedFrom;
    return [{ language, origin: text.origin, ...(from !== undefined && { translatedFrom: from }) }];
  });
}

/** Notes speak the reader's language and mark words of the text that is shown. */
function notesOf(release: Release, shown: Language, requested: Language): readonly LocalizedNote[] {
  return (release.notes ?? []).map(({ id, block, quote, text, sources }) => {
    const words = quote[shown];
    return {
      id,
      block,
      ...(words !== undefined && { quote: words }),
      text: text[requested],
      sources,
    };
  });
}
