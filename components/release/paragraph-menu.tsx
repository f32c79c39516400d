import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { Spaced } from '@/components/ui/spaced';
import { usualFormats } from '@/lib/citation/formats';
import { apiFiles } from '@/lib/routes/api-files';

import type { ReactNode } from 'react';
import type { LocalizedRelease } from '@/lib/model/localized-release';

type ParagraphMenuProps = {
  id: string;
  /** As it is shown to readers; null where the passage has none. */
  number: number | null;
  release: Pick<LocalizedRelease, 'slug' | 'language'>;
  /** What the last of its items does, said with the others: the language that it leads to, or a copy of the text. */
  more: LocalizedRelease['language'] | 'copy' | 'none';
  children: ReactNode;
};

/**
 * What can be done with a paragraph, opened beside it by the browser alone. Where the script is, the link is copied,
 * citations open in the page, and what is shared leads to the paragraph. It stands outside of the paragraph, and is hidden
 * where our style does not open it: reader views weigh texts by their links, and drop what has many.
 */
export async function ParagraphMenu({ id, number, release, more, children }: ParagraphMenuProps) {
  const t = await getTranslations('ParagraphMenu');
  const { slug, language } = release;
  const citation = { format: usualFormats[language], lang: language, paragraph: id } as const;

  return (
    <>
      <button
        type="button"
        className="handle"
        popoverTarget={`menu-${id}`}
        aria-label={t('label', { number: number ?? 'none', more })}
      />
      <aside className="card menu-of" id={`menu-${id}`} popover="auto" hidden>
        <Spaced>
          <AppLink href="#share">{t('share')}</AppLink>
          <AppLink href={`#${id}`}>{t('link')}</AppLink>
          <AppLink href={apiFiles.citation(slug, citation)}>{t('cite')}</AppLink>
          {children}
        </Spaced>
      </aside>
    </>
  );
}
