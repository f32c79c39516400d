import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { autonyms } from '@/lib/i18n/language-names';
import { usualFormats } from '@/lib/bilingual/citation/formats';
import { apiFiles } from '@/lib/api-files';
import { paths } from '@/lib/paths';

import { InlineText } from './inline-text';
import { ListBody } from './list-body';
import { TermCard, toClosedId } from './term-card';
import { TranslationNote } from './translation-note';

import type { LocalizedRelease, ShownBlock, Term } from '@/lib/content/types';
import type { Locale } from '@/lib/i18n/routing';
import type { ReactNode } from 'react';

type ReleaseBlockProps = {
  block: ShownBlock;
  /** The terms that are marked in the block. */
  mentioned: readonly Term[];
  number: number;
  release: LocalizedRelease;
  locale: Locale;
};

/**
 * A block with its public anchor, its notes and, when it is the target, the way to its counterpart. Reader views
 * throw away a `div` that has links; and what is not the text is hidden, or an `aside`, so that they leave it out.
 */
export async function ReleaseBlock(props: ReleaseBlockProps) {
  const { block, mentioned, number, release, locale } = props;
  const t = await getTranslations('ReleaseBlock');
  const part = release.part?.number;
  const lines = block.lines.map((inlines, index) => (
    <InlineText key={index} inlines={inlines} language={release.language} noteLabel={t('note')} />
  ));

  return (
    <section className="para" id={block.id}>
      <BlockBody block={block} lines={lines}>
        <AppLink className="pilcrow" href={`#${block.id}`} aria-label={t('link', { number })} />
      </BlockBody>
      {release.counterparts.map(({ language }) => (
        <AppLink
          key={language}
          className="across"
          href={paths.release(language, release.slug, block.id, part)}
          lang={language}
          hrefLang={language}
          hidden
        >
          {autonyms[language]}
        </AppLink>
      ))}{' '}
      <AppLink className="across" href={toCitation(release, block.id)} hidden>
        {t('cite')}
      </AppLink>
      {block.notes.map((note) => (
        <aside key={note.id} className="contents">
          <TranslationNote note={note} title={t('note')} locale={locale} />
        </aside>
      ))}
      {mentioned.length > 0 && <span className="term-closed" id={toClosedId(block)} />}
      {mentioned.map((term) => (
        <TermCard key={term.id} term={term} block={block} locale={locale} />
      ))}
    </section>
  );
}

/** Where the script is, it opens the citations of the page instead. */
function toCitation({ slug, language }: LocalizedRelease, paragraph: string): string {
  return apiFiles.citation(slug, { format: usualFormats[language], lang: language, paragraph });
}

type BlockBodyProps = {
  block: Pick<ShownBlock, 'kind' | 'list'>;
  lines: readonly ReactNode[];
  /** The anchor's link stands behind the last word. */
  children?: ReactNode;
};

export function BlockBody({ block, lines, children }: BlockBodyProps) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          {lines}
          {children}
        </p>
      );
    case 'heading':
      return (
        <h2>
          {lines}
          {children}
        </h2>
      );
    case 'quote':
      return (
        <blockquote>
          {lines}
          {children}
        </blockquote>
      );
    case 'list':
      return (
        <ListBody list={block.list} items={lines}>
          {children}
        </ListBody>
      );
    default:
      return block.kind satisfies never;
  }
}
