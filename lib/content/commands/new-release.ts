import type { Language } from '../../model/languages.ts';
import type { ReleaseKind } from '../../model/kinds.ts';

export type NewRelease = {
  slug: string;
  body: string;
  kind: ReleaseKind;
  publishedAt: string;
  languages: readonly Language[];
};

/**
 * A draft to be filled in. The check warns of everything that is still to be written, and refuses it when
 * it is no longer a draft: an empty text is never published by oversight.
 */
export function toNewRelease({ slug, body, kind, publishedAt, languages }: NewRelease): string {
  const isNote = kind === 'note';
  const text = {
    title: '',
    blocks: [{ id: 'p1', kind: 'paragraph', text: '' }],
    origin: isNote ? 'portal-original' : 'unknown',
    source: { publisher: { ru: '', en: '' } },
    sha256: '',
  };
  const record = {
    $schema: '../../../schemas/release.schema.json',
    slug,
    body,
    kind,
    publishedAt,
    ...(isNote && { about: '' }),
    status: 'draft',
    texts: Object.fromEntries(languages.map((language) => [language, text])),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
