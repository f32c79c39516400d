import { useTranslations } from 'next-intl';

import { Typeset } from '@/components/ui/typeset';
import { nestBlocks } from '@/lib/model/nest-blocks';
import { markMentions } from '@/lib/texts/mark-mentions';
import { createMentionFinder } from '@/lib/texts/term-mentions';

import { NestedBlocks } from './nested-blocks';
import { ReleaseBlock } from './release-block';

import type { FindMentions } from '@/lib/texts/term-mentions';
import type { Language } from '@/lib/model/languages';
import type { LocalizedRelease } from '@/lib/model/localized-release';
import type { Term } from '@/lib/model/term';

type ReleaseTextProps = { release: LocalizedRelease; terms: readonly Term[] };

/** Reader views weigh elements: the text is one, in a container whose name says so, apart from all the rest. */
export function ReleaseText({ release, terms }: ReleaseTextProps) {
  const { part } = release;
  const all = createMentionFinder(terms, release.language);
  const find = part ? firstOnly(all) : all;

  const blocks = new Map(
    release.text.blocks.map((block, index) => {
      const marked = markMentions(block, find);
      const shown = (
        <ReleaseBlock
          key={block.id}
          block={marked.block}
          mentioned={terms.filter(({ id }) => marked.terms.includes(id))}
          number={(part?.before ?? 0) + index + 1}
          release={release}
        />
      );
      return [block.id, shown];
    }),
  );

  return (
    <div className="contents" id="text">
      <section className="text" lang={release.language}>
        {release.text.lead !== undefined && (part?.number ?? 1) === 1 && (
          <p id="lead">
            <Typeset text={release.text.lead} language={release.language} />
          </p>
        )}
        {release.text.blocks.length === 0 && <NoParagraphs language={release.language} />}
        <NestedBlocks nodes={nestBlocks(release.text.blocks)} render={({ id }) => blocks.get(id)} />
      </section>
    </div>
  );
}

/** In a long text a term is marked where it is first named on the page: a card a paragraph would outweigh it. */
function firstOnly(find: FindMentions): FindMentions {
  const seen = new Set<string>();
  return (text) => {
    const mentions = find(text).filter(({ term }) => !seen.has(term));
    for (const { term } of mentions) seen.add(term);
    return mentions;
  };
}

/** A translation need not have every part of its original. */
function NoParagraphs({ language }: { language: Language }) {
  const t = useTranslations('ReleaseParts');
  return <p>{t('empty', { language })}</p>;
}
