import { paths } from '../../routes/paths.ts';
import { element } from '../html.ts';
import { link, typeset } from './lite-html.ts';

import type { Turn } from '../../model/turns.ts';
import type { HtmlNode } from '../html.ts';
import type { ReleaseDocument } from '../release/release-document.ts';

/** The contents of a transcript, as on its page. */
export function toTurns({ release, language, words }: ReleaseDocument): readonly HtmlNode[] {
  const { turns } = release;
  if (!turns) return [];
  const lang = release.language;
  const hrefOf = ({ block, part }: Turn) =>
    part === undefined || part === release.part?.number
      ? `#${block}`
      : paths.lite(language, release.slug, block, part);
  const questions = turns.questions.map((turn) =>
    element('li', [element('a', typeset(turn.beginning, lang), { href: hrefOf(turn), lang })]),
  );
  const speakers = turns.speakers.map(({ speaker, turns: own }) =>
    element('li', [
      element('span', typeset(speaker, lang), { lang }),
      ...own.flatMap((turn) => [
        ' ',
        link(hrefOf(turn), String(turn.number), {
          'aria-label': words('TurnLinks.paragraph', { number: turn.number }),
        }),
      ]),
    ]),
  );
  const list = (items: readonly HtmlNode[]) =>
    items.length > 0 ? [element('ul', items, { class: 'list' })] : [];
  const details = [
    element('summary', [words('TurnLinks.summary', { count: turns.count })]),
    ...list(questions),
    ...list(speakers),
    ...(turns.left > 0 ? [element('p', [words('TurnLinks.left', { count: turns.left })])] : []),
  ];
  return [
    element('nav', [element('details', details)], { 'aria-label': words('TurnLinks.label') }),
  ];
}
