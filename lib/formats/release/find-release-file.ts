import { matchRoute } from '../../routes/match-route.ts';
import { paths } from '../../routes/paths.ts';
import { isForRobots, readReleaseDocument, toReleaseAddress } from './release-document.ts';
import { toMarkdownFile } from './to-markdown.ts';
import { toTextFile } from './to-text.ts';

import type { DocumentStore } from '../document-store.ts';
import type { FoundDocument } from '../find-document.ts';
import type { ReleaseDocument } from './release-document.ts';

type FileForm = { mediaType: string; ending: string; write: (document: ReleaseDocument) => string };

/** By the names of their routes. */
const forms: ReadonlyMap<string, FileForm> = new Map([
  ['text', { mediaType: 'text/plain', ending: 'txt', write: toTextFile }],
  ['markdown', { mediaType: 'text/markdown', ending: 'md', write: toMarkdownFile }],
]);

/** `/ru/releases/{slug}/text` and `/markdown`; null when there is no such release. */
export async function findReleaseFile(
  store: DocumentStore,
  path: string,
  origin: string,
): Promise<FoundDocument | null> {
  const { name, values } = matchRoute(path) ?? {};
  const form = forms.get(name ?? '');
  const address = values && toReleaseAddress(values);
  const document = form && address && (await readReleaseDocument(store, address, origin));
  if (!document) return null;

  const { release, language } = document;
  const canonical = origin + paths.release(release.language, release.slug);
  return {
    mediaType: form.mediaType,
    content: form.write(document),
    isCached: true,
    ...(release.withdrawal && { status: 410 }),
    headers: {
      'Content-Language': language,
      'Content-Disposition': `inline; filename="${release.slug}.${language}.${form.ending}"`,
      // RFC 6596: search engines find the page, not its copies.
      Link: `<${canonical}>; rel="canonical"`,
      ...(!isForRobots(document) && { 'X-Robots-Tag': 'noindex' }),
    },
  };
}
