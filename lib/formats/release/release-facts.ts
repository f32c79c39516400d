import { formatDate } from '../../i18n/dates.ts';
import { languageName } from '../../i18n/language-names.ts';
import { labelStatus } from '../../i18n/text-status.ts';
import { paths } from '../../routes/paths.ts';

import type { ReleaseDocument } from './release-document.ts';

/** A line of the record; `isCode`: characters rather than words. */
export type Fact = { label: string; value: string; href?: string; isCode?: boolean };

/** Where a text comes from and what it is: the facts that its page opens to, and its address. */
export function listFacts({ release, language, words, origin }: ReleaseDocument): readonly Fact[] {
  const { text, about, lastRevision, slug, part } = release;
  const { publisher, url, number, rights } = text.source;
  const isOwn = text.origin === 'portal-original';
  const nameOf = (tag: string) => languageName(tag, language);
  const dateOf = (value: string) => formatDate(value, language);
  const address = origin + paths.release(release.language, slug);

  return [
    { label: words('RecordFacts.language'), value: nameOf(release.language) },
    { label: words('RecordFacts.status'), value: labelStatus(text, language) },
    ...optional(text.translatedFrom, (from) => [words('RecordFacts.translatedFrom'), nameOf(from)]),
    ...optional(text.translator, (name) => [words('RecordFacts.translator'), name[language]]),
    ...optional(about, (value) => [words('RecordFacts.about'), dateOf(value)]),
    {
      label: words('RecordFacts.source'),
      value: publisher[language],
      ...(url !== undefined && { href: url }),
    },
    ...optional(number, (value) => [words('RecordFacts.number'), value]),
    ...(isOwn
      ? []
      : [
          { label: words('RecordFacts.retrieved'), value: toRetrieved(text.source, words, dateOf) },
          {
            label: words('RecordFacts.rights'),
            value: rights ?? words('RecordFacts.rightsNotStated'),
          },
        ]),
    ...optional(text.addedAt, (at) => [words('RecordFacts.addedAt'), dateOf(at)]),
    {
      label: words('RecordFacts.revised'),
      value: lastRevision
        ? `${dateOf(lastRevision.at)}: ${lastRevision.note}`
        : words('RecordFacts.unrevised'),
    },
    {
      label: words('RecordFacts.paragraphs'),
      value: words('RecordFacts.paragraphCount', {
        count: part?.total ?? text.blocks.length,
      }),
    },
    { label: words('RecordFacts.hash'), value: text.sha256, isCode: true },
    { label: words('OtherForms.address'), value: address, href: address },
  ];
}

function toRetrieved(
  { retrievedAt, handedOver }: ReleaseDocument['release']['text']['source'],
  words: ReleaseDocument['words'],
  dateOf: (value: string) => string,
): string {
  if (retrievedAt !== undefined) return dateOf(retrievedAt);
  return words(`RecordFacts.${handedOver === true ? 'handedOver' : 'notStated'}`);
}

/** A line for a value that a record may leave out. */
function optional<T>(
  value: T | undefined,
  toLine: (value: T) => readonly [label: string, value: string],
): readonly Fact[] {
  if (value === undefined) return [];
  const [label, words] = toLine(value);
  return [{ label, value: words }];
}
