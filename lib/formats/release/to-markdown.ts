import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

import { autonyms } from '../../i18n/language-names.ts';
import { paths } from '../../routes/paths.ts';
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
import { breakLine, heading, link, list, paragraph, strong, text, toBlocks } from './mdast.ts';

import type { RootContent } from 'mdast';
import type { LocalizedNote } from '../../model/shown-text.ts';
import type { ReleaseDocument } from './release-document.ts';
import type { Fact } from './release-facts.ts';

/** A release as Markdown (CommonMark, tables as GitHub writes them), escaped by its serializer; paragraphs carry their public anchors. */
export function toMarkdownFile(document: ReleaseDocument): string {
  const { release, site, language, words } = document;
  const children = [
    ...(site.demonstration === true ? [paragraph(strong(words('PageShell.demonstration')))] : []),
    heading(1, text(release.text.title)),
    ...listHead(document),
    ...(release.withdrawal ? listRemoval(document, release.withdrawal.reason) : listBody(document)),
    listAddresses(document),
    paragraph(text(site.independence[language])),
  ];
  return toMarkdown(
    { type: 'root', children },
    { bullet: '-', rule: '-', extensions: [gfmTableToMarkdown()] },
  );
}

function listRemoval(document: ReleaseDocument, reason: string): readonly RootContent[] {
  const address = replacementOf(document);
  return [
    paragraph(strong(removalOf(document) ?? '')),
    paragraph(text(reason)),
    ...(address === null ? [] : [paragraph(link(document.words('Withdrawn.replaced'), address))]),
  ];
}

function listHead(document: ReleaseDocument): readonly RootContent[] {
  const { release, body, language } = document;
  const missing = missingOf(document);
  return [
    paragraph(
      text(kindOf(document)),
      breakLine,
      text(body.name[language]),
      breakLine,
      text(dateOf(document)),
    ),
    ...(release.withdrawal ? [] : [paragraph(text(statusOf(document).join(' ')))]),
    ...(missing && !release.withdrawal
      ? [paragraph(strong(missing.title), breakLine, text(missing.explanation))]
      : []),
  ];
}

function listBody(document: ReleaseDocument): readonly RootContent[] {
  const { lead, blocks } = document.release.text;
  return [
    { type: 'thematicBreak' },
    ...(lead === undefined ? [] : [paragraph(strong(lead))]),
    ...toBlocks(blocks),
    ...listNotes(document),
    { type: 'thematicBreak' },
    list(listFacts(document).map(toFactItem)),
  ];
}

function listNotes({ release, language, words }: ReleaseDocument): readonly RootContent[] {
  const notes = release.text.blocks.flatMap((block, index) =>
    block.notes.map((note) => [
      link(words('PlainText.paragraph', { number: index + 1 }), `#${block.id}`),
      text(`. ${note.text}`),
      ...note.sources.flatMap(toSource),
    ]),
  );
  return notes.length > 0 ? [heading(2, text(words('OtherForms.notes'))), list(notes)] : [];

  function toSource({ title, url }: LocalizedNote['sources'][number]) {
    return [text(' '), link(title[language], url)];
  }
}

function toFactItem({ label, value, href, isCode }: Fact) {
  const name = text(`${label}: `);
  if (href !== undefined) return [name, link(value, href)];
  return [name, isCode === true ? ({ type: 'inlineCode', value } as const) : text(value)];
}

function listAddresses(document: ReleaseDocument): RootContent {
  const { release, origin } = document;
  return list(
    languagesOf(document).map((language) => [
      link(autonyms[language], origin + paths.markdown(language, release.slug)),
    ]),
  );
}
