import { ExactText } from './exact-text';
import { originalOf } from './original-of';

import type { QuotePassage } from '@/lib/texts/quote/quote-result';
import type { GovernmentBody } from '@/lib/model/body';
import type { Site } from '@/lib/model/site';

type ExactTextsProps = { passage: QuotePassage; body: GovernmentBody; site: Site; origin: string };

/** The passage to be taken along; what the body itself said stands before a translation of it. */
export function ExactTexts({ passage, ...place }: ExactTextsProps) {
  const { release, attribution, exactText } = passage;
  const original = originalOf(passage);

  return (
    <>
      {original && (
        <ExactText
          {...place}
          text={original}
          words={original.blocks.map(({ text }) => text).join('\n\n')}
          release={release}
          kind="original"
        />
      )}
      <ExactText
        {...place}
        text={passage}
        words={exactText.join(' […] ')}
        release={release}
        kind={attribution === 'translation' ? 'translation' : 'text'}
      />
    </>
  );
}
