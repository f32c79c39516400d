import { paths } from '../../routes/paths.ts';
import { element } from '../html.ts';
import { link, typeset } from './lite-html.ts';

import type { HtmlNode } from '../html.ts';
import type { ReleaseDocument } from '../release/release-document.ts';

/** The contents of a text that is shown in parts, as on its page. */
export function toContents(document: ReleaseDocument): readonly HtmlNode[] {
  const { release, language, words } = document;
  const { part } = release;
  if (!part) return [];
  const count = part.contents.length;
  const items = part.contents.map(({ from, to, beginning }, index) => {
    const place =
      from === to
        ? words('ReleaseParts.paragraph', { number: from })
        : words('ReleaseParts.paragraphs', { from, to });
    return element('li', [
      toPartLink(document, index + 1, words('ReleaseParts.part', { number: index + 1 })),
      ...(beginning === undefined
        ? [` ${words('ReleaseParts.none', { language: release.language })}`]
        : [
            ` ${place} `,
            element('span', typeset(beginning, release.language), { lang: release.language }),
          ]),
    ]);
  });
  const whole = link(paths.text(language, release.slug), words('ReleaseParts.whole'));
  return [
    element(
      'nav',
      [
        element('details', [
          element('summary', [words('ReleaseParts.current', { number: part.number, count })]),
          element('ul', items, { class: 'list' }),
          element('p', [whole]),
        ]),
      ],
      { 'aria-label': words('ReleaseParts.label'), 'data-parts': String(count) },
    ),
  ];
}

/** The way on, under the text. */
export function toNextPart(document: ReleaseDocument): readonly HtmlNode[] {
  const { part } = document.release;
  if (!part || part.number === part.contents.length) return [];
  const next = toPartLink(document, part.number + 1, document.words('ReleaseParts.next'));
  return [element('p', [next], { class: 'go' })];
}

function toPartLink({ release, language }: ReleaseDocument, part: number, label: string): HtmlNode {
  const href = paths.lite(language, release.slug, undefined, part);
  return link(href, label, part === release.part?.number ? { 'aria-current': 'page' } : {});
}
