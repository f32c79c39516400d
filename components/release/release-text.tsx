import { Typeset } from '@/components/ui/typeset';
import { markMentions } from '@/lib/bilingual/mark-mentions';
import { makeMentionFinder } from '@/lib/bilingual/term-mentions';

import { ReleaseBlock } from './release-block';

import type { LocalizedRelease, Term } from '@/lib/content/types';
import type { Locale } from '@/lib/i18n/routing';

type ReleaseTextProps = { release: LocalizedRelease; terms: readonly Term[]; locale: Locale };

export function ReleaseText({ release, terms, locale }: ReleaseTextProps) {
  const find = makeMentionFinder(terms, release.language);

  return (
    <div className="text" lang={release.language}>
      {release.text.lead !== undefined && (
        <p id="lead">
          <Typeset text={release.text.lead} language={release.language} />
        </p>
      )}
      {release.text.blocks.map((block, index) => {
        const marked = markMentions(block, find);
        return (
          <ReleaseBlock
            key={block.id}
            block={marked.block}
            mentioned={terms.filter(({ id }) => marked.terms.includes(id))}
            number={index + 1}
            release={release}
            locale={locale}
          />
        );
      })}
    </div>
  );
}
