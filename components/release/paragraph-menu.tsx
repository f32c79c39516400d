import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { Spaced } from '@/components/ui/spaced';
import { usualFormats } from '@/lib/bilingual/citation/formats';
import { apiFiles } from '@/lib/api-files';
import { paths } from '@/lib/paths';

import type { LocalizedRelease } from '@/lib/content/types';

type ParagraphMenuProps = { id: string; number: number; release: LocalizedRelease };

/**
 * What can be done with a paragraph, opened beside it by the browser alone. Where the script is, the link is copied,
 * citations open in the page, and what is shared leads to the paragraph. It stands outside of the paragraph, and is hidden
 * where our style does not open it: reader views weigh texts by their links, and drop what has many.
 */
export async function ParagraphMenu({ id, number, release }: ParagraphMenuProps) {
  const t = await getTranslations('ParagraphMenu');
  const { slug, language, counterparts } = release;
  const [other] = counterparts;
  const citation = { format: usualFormats[language], lang: language, paragraph: id } as const;

  return (
    <>
      <button
        type="button"
        className="handle"
        popoverTarget={`menu-${id}`}
        aria-label={t('label', { number, other: other?.language ?? 'none' })}
      />
      <aside className="card menu-of" id={`menu-${id}`} popover="auto" hidden>
        <Spaced>
          <AppLink href="#share">{t('share')}</AppLink>
          <AppLink href={`#${id}`}>{t('link')}</AppLink>
          <AppLink href={apiFiles.citation(slug, citation)}>{t('cite')}</AppLink>
          {counterparts.map((counterpart) => (
            <AppLink
              key={counterpart.language}
              href={paths.release(counterpart.language, slug, id, release.part?.number)}
              hrefLang={counterpart.language}
            >
              {t('other', { language: counterpart.language })}
            </AppLink>
          ))}
        </Spaced>
      </aside>
    </>
  );
}
