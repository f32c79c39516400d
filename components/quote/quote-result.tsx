import { NothingLikeIt } from './nothing-like-it';
import { PassageFound } from './passage-found';
import { QuoteElsewhere } from './quote-elsewhere';

import type { QuoteAnswer, QuotePassage } from '@/lib/texts/quote/quote-result';
import type { GovernmentBody } from '@/lib/model/body';
import type { Site } from '@/lib/model/site';
import type { Locale } from '@/lib/i18n/routing';

type QuoteResultProps = {
  /** What a quotation was answered with; null: the address names a passage instead. */
  answer: QuoteAnswer | null;
  block: QuotePassage | null;
  bodies: readonly GovernmentBody[];
  site: Site;
  origin: string;
  locale: Locale;
};

export function QuoteResult(props: QuoteResultProps) {
  const { answer, block, bodies, site, origin, locale } = props;
  const passage = answer?.passage ?? block;
  const body = bodies.find(({ id }) => id === passage?.release.body);
  if (!passage || !body) return answer && <NothingLikeIt answer={answer} locale={locale} />;

  return (
    <>
      <PassageFound
        passage={passage}
        differences={answer?.differences ?? null}
        body={body}
        site={site}
        origin={origin}
        locale={locale}
      />
      {answer && answer.others.length > 0 && (
        <QuoteElsewhere
          others={answer.others}
          isCapped={answer.isCapped}
          bodies={bodies}
          locale={locale}
        />
      )}
    </>
  );
}
