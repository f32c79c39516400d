import { formatDate, toMoscowDay } from '../../i18n/dates.ts';
import { paths } from '../../routes/paths.ts';
import { element } from '../html.ts';
import {
  dateOf,
  isForRobots,
  kindOf,
  missingOf,
  removalOf,
  statusOf,
} from '../release/release-document.ts';
import { listFacts } from '../release/release-facts.ts';
import { link, toLiteHtml, typeset } from './lite-html.ts';
import { toContents, toNextPart } from './parts-html.ts';
import { toSavedLine } from './saved-line.ts';
import { toTextHtml } from './text-html.ts';
import { toTurns } from './turns-html.ts';

import type { HtmlNode } from '../html.ts';
import type { ReleaseDocument } from '../release/release-document.ts';

/** A release with what its page shows, in a page of a few kilobytes. */
export function toLiteRelease(document: ReleaseDocument): string {
  const { release, language, words, site, body, origin } = document;
  const { slug, text, withdrawal, part } = release;
  const number = part?.number;
  const title = part
    ? words('ReleaseParts.pageTitle', {
        ...{ title: text.title, number: part.number, count: part.contents.length },
      })
    : text.title;
  const byline = [
    link(paths.body(language, body.id), body.name[language]),
    ', ',
    element('time', [dateOf(document)], { datetime: toMoscowDay(release.publishedAt) }),
  ];
  const head = [
    element('p', [kindOf(document)], { class: 'kicker' }),
    element('h1', typeset(text.title, release.language), { id: 'title', lang: release.language }),
    element('p', byline),
    ...toBodyStatus(document),
  ];
  const rest = withdrawal ? toWithdrawal(document, withdrawal) : toWhole(document);

  return toLiteHtml({
    ...{ language, words, site, title },
    canonical: origin + paths.release(release.language, slug, undefined, number),
    isIndexed: isForRobots(document),
    toLanguage: (other) => paths.lite(other, slug, undefined, number),
    main: [
      ...(withdrawal ? [] : [toSavedLine(document)]),
      element('article', [...head, ...rest], { 'aria-labelledby': 'title' }),
    ],
    links: [
      {
        href: paths.release(language, slug, undefined, number),
        label: words('OtherForms.full'),
      },
      ...(release.counterparts.length > 0 && !withdrawal
        ? [
            {
              href: paths.parallel(language, slug, undefined, number),
              label: words('ViewTabs.parallel'),
            },
          ]
        : []),
      ...(withdrawal
        ? []
        : [
            { href: paths.text(language, slug), label: words('OtherForms.text') },
            { href: paths.markdown(language, slug), label: words('OtherForms.markdown') },
          ]),
      { href: paths.releases(language), label: words('MissingTranslation.all') },
      { href: paths.offline(language), label: words('SiteFooter.offline') },
    ],
  });
}

function toWhole(document: ReleaseDocument): readonly HtmlNode[] {
  const { release, language, words } = document;
  const missing = missingOf(document);
  const readingPath = paths.lite(release.language, release.slug, undefined, release.part?.number);
  return [
    element('p', [statusOf(document).join(' ')], { class: 'meta status' }),
    ...(missing
      ? [
          element(
            'section',
            [
              element('h2', [missing.title]),
              element('p', [missing.explanation]),
              element('p', [
                link(
                  readingPath,
                  words('MissingTranslation.read', { language: release.language }),
                  {
                    hreflang: release.language,
                  },
                ),
              ]),
            ],
            { class: 'notice' },
          ),
        ]
      : []),
    ...toContents(document),
    ...toTurns(document),
    toTextHtml(document),
    ...toNextPart(document),
    element(
      'dl',
      listFacts(document).flatMap(({ label, value, href, isCode }) => [
        element('dt', [label]),
        element('dd', [
          href === undefined
            ? isCode === true
              ? element('code', [value])
              : value
            : link(href, value),
        ]),
      ]),
    ),
    element('p', [link(paths.history(language, release.slug), words('RecordFacts.history'))], {
      class: 'go',
    }),
    ...toOtherAccounts(document),
  ];
}

/** A body that has ended since is named with its state on the day of the release. */
function toBodyStatus({ release, body, language, words }: ReleaseDocument): readonly HtmlNode[] {
  if (body.until === undefined || release.kind === 'note') return [];
  const date = formatDate(body.until, language);
  const existed = toMoscowDay(release.publishedAt) < body.until;
  const status = existed
    ? words('BodyStatus.existed', { date })
    : words('BodyStatus.ended', { date });
  return [element('p', [status], { class: 'meta' })];
}

function toWithdrawal(
  document: ReleaseDocument,
  { reason, replacedBy }: NonNullable<ReleaseDocument['release']['withdrawal']>,
): readonly HtmlNode[] {
  const { language, words } = document;
  return [
    element(
      'section',
      [
        element('h2', [removalOf(document) ?? '']),
        ...reason.split('\n').map((line) => element('p', typeset(line, language))),
        ...(replacedBy === undefined
          ? []
          : [
              element('p', [
                link(paths.release(language, replacedBy), words('Withdrawn.replaced')),
              ]),
            ]),
      ],
      { class: 'notice' },
    ),
  ];
}

function toOtherAccounts({ release, language, words }: ReleaseDocument): readonly HtmlNode[] {
  const { otherAccounts } = release;
  if (otherAccounts.length === 0) return [];
  const items = otherAccounts.map(({ url, title, lang, publisher }) =>
    element('li', [
      link(url, title, { lang, hreflang: lang }),
      element(
        'p',
        [words('OtherAccounts.source', { publisher: publisher[language], language: lang })],
        {
          class: 'meta',
        },
      ),
    ]),
  );
  return [
    element('h2', [words('OtherAccounts.title')]),
    element('p', [words('OtherAccounts.explanation')], { class: 'meta' }),
    element('ul', items, { class: 'list' }),
  ];
}
