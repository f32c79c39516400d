import { languages } from '../../model/languages.ts';
import { autonyms } from '../../i18n/language-names.ts';
import { toStretches } from '../../i18n/typography.ts';
import { paths } from '../../routes/paths.ts';
import { element, toHtml } from '../html.ts';
import { liteStyle } from './lite-style.ts';

import type { Language } from '../../model/languages.ts';
import type { Site } from '../../model/site.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { HtmlNode } from '../html.ts';

const markPath = 'M7 3h18v2H7zM7 5h6v24H7zM19 5h6v24h-6z';
/** In the page itself, like everything else: without one browsers would ask for a file. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#0b5563" d="${markPath}"/></svg>`,
)}`;

type LiteHtml = {
  language: Language;
  words: Translator;
  site: Site;
  title: string;
  /** The whole address of the page that search engines shall find; null: none. */
  canonical: string | null;
  isIndexed: boolean;
  /** The same page in another language. */
  toLanguage: (language: Language) => string;
  main: readonly HtmlNode[];
  links: readonly { href: string; label: string }[];
};

/** A whole page that needs nothing but itself: no script, no font, no further request. */
export function toLiteHtml(page: LiteHtml): string {
  const { language, words, site, title, canonical, isIndexed, main } = page;
  const head = [
    element('meta', [], { charset: 'utf-8' }),
    element('meta', [], { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', [`${title} — ${site.name[language]}`]),
    ...(isIndexed ? [] : [element('meta', [], { name: 'robots', content: 'noindex, follow' })]),
    ...(canonical === null ? [] : [element('link', [], { rel: 'canonical', href: canonical })]),
    element('link', [], { rel: 'icon', href: icon }),
    element('style', [liteStyle]),
  ];
  const body = [
    ...(site.demonstration === true
      ? [element('p', [words('PageShell.demonstration')], { class: 'notice', role: 'note' })]
      : []),
    toHeader(page),
    element('main', main, { id: 'main' }),
    toFooter(page),
  ];
  const html = element('html', [element('head', head), element('body', body)], { lang: language });
  return `<!DOCTYPE html>${toHtml([html])}`;
}

/** A text with its no-break stretches, character for character what is stored. */
export function typeset(text: string, language: Language): readonly HtmlNode[] {
  return toStretches(text, language).map((stretch) =>
    stretch.isGlued ? element('span', [stretch.text]) : stretch.text,
  );
}

export function link(
  href: string,
  label: string,
  attributes: Readonly<Record<string, string>> = {},
): HtmlNode {
  return element('a', [label], { href, ...attributes });
}

function toHeader({ language, site, words, toLanguage }: LiteHtml): HtmlNode {
  const mark = element('svg', [element('path', [], { d: markPath })], {
    ...{ width: '18', height: '26', viewBox: '6 2 20 28' },
    'aria-hidden': 'true',
  });
  const brand = element('a', [mark, site.name[language]], {
    class: 'brand',
    href: paths.home(language),
  });
  const items = languages.map((other) =>
    element('li', [
      link(toLanguage(other), autonyms[other], {
        lang: other,
        hreflang: other,
        ...(other === language && { 'aria-current': 'true' }),
      }),
    ]),
  );
  const label = words('LanguageSwitch.label');
  return element('header', [
    brand,
    element('nav', [element('ul', items)], { 'aria-label': label }),
  ]);
}

function toFooter({ language, site, words, links }: LiteHtml): HtmlNode {
  const who = { href: paths.about(language, 'who'), label: words('WhoRuns.title') };
  return element('footer', [
    element('p', [site.independence[language]]),
    element(
      'ul',
      [...links, who].map(({ href, label }) => element('li', [link(href, label)])),
    ),
  ]);
}
