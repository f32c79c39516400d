import { regionalTags } from '../../i18n/language-names.ts';
import { element } from '../html.ts';

import type { HtmlNode } from '../html.ts';
import type { ReleaseDocument } from '../release/release-document.ts';

/**
 * What a saved copy says of itself. The service worker shows it and writes the moment (service-worker/fill-page.ts);
 * the words come with the page, so that it needs none.
 */
export function toSavedLine({
  language,
  words,
}: Pick<ReleaseDocument, 'language' | 'words'>): HtmlNode {
  return element(
    'p',
    [
      `${words('Offline.savedAt')} `,
      element('span', [], { id: 'saved-at', 'data-locale': regionalTags[language] }),
      `. ${words('Offline.savedWarning')}`,
    ],
    { class: 'saved', id: 'saved', role: 'note', hidden: '' },
  );
}
