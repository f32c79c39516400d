import { autonyms } from '../../i18n/language-names.ts';
import { paths } from '../../routes/paths.ts';
import { toPlainText } from '../plain-text.ts';
import {
  dateOf,
  kindOf,
  languagesOf,
  missingOf,
  removalOf,
  replacementOf,
  statusOf,
} from './release-document.ts';
import { listFacts } from './release-facts.ts';

import type { LocalizedNote } from '../../model/shown-text.ts';
import type { ReleaseDocument } from './release-document.ts';

const line = '—'.repeat(8);

/**
 * A release as plain text. Its words stand as they are stored, paragraphs apart; what is said about them
 * stands before and behind.
 */
export function toTextFile(document: ReleaseDocument): string {
  const { release, site, body, language, words } = document;
  const missing = missingOf(document);
  const head = [
    ...(site.demonstration === true ? [words('PageShell.demonstration')] : []),
    `${kindOf(document)}\n${release.text.title}`,
    `${body.name[language]}\n${dateOf(document)}`,
  ];
  const text = release.withdrawal
    ? [removalOf(document) ?? '', release.withdrawal.reason, ...listReplacement(document)]
    : [
        statusOf(document).join(' '),
        ...(missing ? [`${missing.title}. ${missing.explanation}`] : []),
        line,
        toPlainText(release.text.lead, release.text.blocks),
        ...listNotes(document),
        line,
        listFacts(document).map(toFactLine).join('\n'),
      ];
  return `${[...head, ...text, listAddresses(document), site.independence[language]].join('\n\n')}\n`;
}

function listReplacement(document: ReleaseDocument): readonly string[] {
  const address = replacementOf(document);
  return address === null ? [] : [`${document.words('Withdrawn.replaced')}: ${address}`];
}

function listNotes({ release, language, words }: ReleaseDocument): readonly string[] {
  const notes = release.text.blocks.flatMap((block, index) =>
    block.notes.map((note) => {
      const place = words('PlainText.paragraph', { number: index + 1 });
      return `${place}. ${note.text}\n${note.sources.map(toSource).join('\n')}`.trimEnd();
    }),
  );
  return notes.length > 0 ? [line, words('OtherForms.notes'), ...notes] : [];

  function toSource({ title, url }: LocalizedNote['sources'][number]): string {
    return `${title[language]}: ${url}`;
  }
}

function toFactLine({ label, value, href }: ReturnType<typeof listFacts>[number]): string {
  return `${label}: ${value}${href === undefined || href === value ? '' : `, ${href}`}`;
}

function listAddresses(document: ReleaseDocument): string {
  const { release, origin } = document;
  return languagesOf(document)
    .map((language) => `${autonyms[language]}: ${origin}${paths.text(language, release.slug)}`)
    .join('\n');
}
