import { documentPaths, iconPaths, paths } from '../routes/paths.ts';
import { toXmlDocument } from './xml.ts';

import type { Language } from '../model/languages.ts';
import type { Site } from '../model/site.ts';

/** Both braces belong to the template, so they are written behind what is percent-encoded. */
const searchTerms = '{searchTerms}';

/** How a browser searches here from its address bar (OpenSearch 1.1). */
export function toOpenSearch(site: Site, language: Language, origin: string): string {
  const url = (type: string, address: string) => ({
    '@type': type,
    '@method': 'get',
    '@template': `${origin}${address}?q=${searchTerms}`,
  });
  return toXmlDocument({
    OpenSearchDescription: {
      '@xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
      ShortName: site.name[language],
      Description: site.title[language],
      Url: [
        url('text/html', paths.search(language)),
        url('application/x-suggestions+json', documentPaths.openSearchSuggestions(language)),
        {
          '@type': 'application/opensearchdescription+xml',
          '@rel': 'self',
          '@template': origin + documentPaths.openSearch(language),
        },
      ],
      Image: [
        {
          '@type': 'image/svg+xml',
          '@width': '16',
          '@height': '16',
          '#text': origin + iconPaths.svg,
        },
        { '@type': 'image/png', '@width': '96', '@height': '96', '#text': origin + iconPaths.feed },
      ],
      Language: language,
      InputEncoding: 'UTF-8',
      OutputEncoding: 'UTF-8',
    },
  });
}
