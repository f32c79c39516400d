import { languages } from '../../content/languages.ts';
import { paths } from '../../paths.ts';
import { isForRobots, readReleaseDocument } from './release-document.ts';
import { toMarkdownFile } from './to-markdown.ts';
import { toTextFile } from './to-text.ts';

import type { DocumentStore } from '../document-store.ts';
import type { FoundDocument } from '../find-document.ts';
import type { ReleaseAddress, ReleaseDocument } from './release-document.ts';

type FileForm = { mediaType: string; ending: string; write: (document: ReleaseDocument) => string };

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
  const { address, view } = parseReleasePath(path) ?? {};
  const form = forms.get(view ?? '');
  const document = form && address && (await readReleaseDocument(store, address, origin));
  if (!document) return null;

  const { release, language } = document;
  const canonical = origin + paths.release(release.language, release.slug);
  return {
    mediaType: form.mediaType,
    content: form.write(document),
    isKept: true,
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

/** What stands behind the slug in an address. */
export function parseReleasePath(path: string): { address: ReleaseAddress; view: string } | null {
  const [, first, section, slug, view, ...deeper] = path.split('/');
  const language = languages.find((candidate) => candidate === first);
  if (language === undefined || section !== 'releases' || deeper.length > 0) return null;
  if (slug === undefined || view === undefined) return null;
  return { address: { language, slug }, view };
}
