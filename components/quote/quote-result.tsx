import { NothingLikeIt } from './nothing-like-it';
import { PassageFound } from './passage-found';
import { QuoteElsewhere } from './quote-elsewhere';

import type { QuotationResult, QuotePassage } from '@/lib/texts/quote/quote-result';
import type { GovernmentBody } from '@/lib/model/body';
import type { Site } from '@/lib/model/site';

type QuoteResultProps = {
  /** What was found of a quotation; null: the address names a passage instead. */
  result: QuotationResult | null;
  block: QuotePassage | null;
  bodies: readonly GovernmentBody[];
  site: Site;
  origin: string;
};

export function QuoteResult(props: QuoteResultProps) {
  const { result, block, bodies, site, origin } = props;
  const passage = result?.passage ?? block;
  const body = bodies.find(({ id }) => id === passage?.release.body);
  if (!passage || !body) return result && <NothingLikeIt result={result} />;

  return (
    <>
      <PassageFound
        passage={passage}
        differences={result?.differences ?? null}
        body={body}
        site={site}
        origin={origin}
      />
      {result && result.others.length > 0 && (
        <QuoteElsewhere others={result.others} isCapped={result.isCapped} bodies={bodies} />
      )}
    </>
  );
}
