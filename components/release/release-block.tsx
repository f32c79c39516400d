import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { autonyms } from '@/lib/i18n/language-names';
import { paths } from '@/lib/routes/paths';

import { BlockText } from './block-text';
import { getInlineLabels } from './inline-labels';
import { ParagraphMenu } from './paragraph-menu';
import { TermCard, toClosedId } from './term-card';
import { TranslationNote } from './translation-note';

import type { LocalizedRelease } from '@/lib/model/localized-release';
import type { ShownBlock } from '@/lib/model/shown-text';
import type { Term } from '@/lib/model/term';

type ReleaseBlockProps = {
  block: ShownBlock;
  /** The terms that are marked in the block. */
  mentioned: readonly Term[];
  number: number;
  release: LocalizedRelease;
};

/**
 * A block with its public anchor, its menu, its notes and, when it is the target, the way to its counterpart. What is not
 * the text is hidden, or an `aside`, so that reader views leave it out.
 */
export async function ReleaseBlock(props: ReleaseBlockProps) {
  const { block, mentioned, number, release } = props;
  const t = await getTranslations('ReleaseBlock');
  const menu = await getTranslations('ParagraphMenu');
  const part = release.part?.number;

  return (
    <section className="para" id={block.id}>
      <BlockText block={block} language={release.language} labels={await getInlineLabels()} />
      <ParagraphMenu
        {...{ id: block.id, number, release }}
        more={release.counterparts[0]?.language ?? 'none'}
      >
        {release.counterparts.map(({ language }) => (
          <AppLink
            key={language}
            href={paths.release(language, release.slug, block.id, part)}
            hrefLang={language}
          >
            {menu('other', { language })}
          </AppLink>
        ))}
      </ParagraphMenu>
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
      ))}
      {block.notes.map((note) => (
        <aside key={note.id} className="contents">
          <TranslationNote note={note} title={t('note')} />
        </aside>
      ))}
      {mentioned.length > 0 && <span className="term-closed" id={toClosedId(block)} />}
      {mentioned.map((term) => (
        <TermCard key={term.id} term={term} block={block} />
      ))}
    </section>
  );
}
