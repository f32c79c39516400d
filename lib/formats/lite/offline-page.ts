import { regionalTags } from '../../i18n/language-names.ts';
import { getTranslator } from '../../i18n/translator.ts';
import { paths } from '../../routes/paths.ts';
import { element } from '../html.ts';
import { link, toLiteHtml } from './lite-html.ts';

import type { Language } from '../../model/languages.ts';
import type { Site } from '../../model/site.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { HtmlNode } from '../html.ts';

/**
 * What this device keeps, and what is shown for a page that it does not keep. As it leaves the server it
 * says that nothing is saved, which is so where no service worker fills it (service-worker/fill-page.ts).
 */
export function toOfflinePage(language: Language, site: Site): string {
  const words = getTranslator(language);
  const title = words('Offline.title');
  const notSaved = element(
    'section',
    [
      element('h2', [words('Offline.notSaved.title')]),
      element('p', [words('Offline.notSaved.explanation')]),
      element('p', [link('', words('Offline.notSaved.again'))], { class: 'go' }),
    ],
    { class: 'notice', id: 'not-saved', hidden: '' },
  );
  return toLiteHtml({
    ...{ language, words, site, title },
    canonical: null,
    isIndexed: false,
    toLanguage: paths.offline,
    main: [
      element('h1', [title]),
      notSaved,
      element('p', [words('Offline.explanation')]),
      element('p', [words('Offline.noScript')], { class: 'meta' }),
      element('p', [words('Offline.empty')], { id: 'empty' }),
      toList('kept', words('Offline.kept'), language, words),
      toList('recent', words('Offline.recent'), language, words),
      toRemoveAll(language, words),
    ],
    links: [
      { href: paths.home(language), label: words('ProblemNotice.home') },
      { href: paths.releases(language), label: words('ProblemNotice.releases') },
      { href: paths.aboutPage(language, 'privacy'), label: words('SiteFooter.privacy') },
    ],
  });
}

/**
 * A list whose one hidden item is the pattern of all that will be in it. It is valid HTML as it stands: where no word in
 * braces may be, an address and a language that mean nothing stand for those of a release.
 */
function toList(id: string, title: string, language: Language, words: Translator): HtmlNode {
  const pattern = element(
    'li',
    [
      link('#href', '{title}', { lang: 'zxx' }),
      element(
        'p',
        [
          `${words('Offline.savedAt')} `,
          element('span', [], { 'data-locale': regionalTags[language] }),
        ],
        { class: 'meta' },
      ),
      toForm('remove', language, { slug: '{slug}' }, words('Offline.remove')),
    ],
    { hidden: '' },
  );
  const list = element('ul', [pattern], { class: 'list' });
  const heading = element('h2', [title], { id: `${id}-title` });
  return element('section', [heading, list], {
    ...{ id, 'aria-labelledby': `${id}-title` },
    hidden: '',
  });
}

/** Asked first: what was saved for a journey cannot be had back on it. */
function toRemoveAll(language: Language, words: Translator): HtmlNode {
  return element(
    'details',
    [
      element('summary', [words('Offline.removeAll')]),
      element('p', [words('Offline.removeAllQuestion')]),
      toForm('remove-all', language, {}, words('Offline.removeAllYes')),
    ],
    { id: 'remove-all', hidden: '' },
  );
}

/** Answered on the device: the service worker takes the form before it can leave. */
function toForm(
  act: string,
  language: Language,
  fields: Readonly<Record<string, string>>,
  label: string,
): HtmlNode {
  const inputs = Object.entries({ act, ...fields }).map(([name, value]) =>
    element('input', [], { type: 'hidden', name, value }),
  );
  return element('form', [...inputs, element('button', [label])], {
    method: 'post',
    action: paths.offline(language),
  });
}
