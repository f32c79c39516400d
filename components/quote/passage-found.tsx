import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { formatDate } from '@/lib/i18n/dates';
import { paths } from '@/lib/paths';

import { anchorOf } from './anchor';
import { describePlace } from './describe-place';
import { ExactText } from './exact-text';
import { PassagePair } from './passage-pair';
import { Verdict } from './verdict';

import type { QuotePassage } from '@/lib/content/quote-answer';
import type { GovernmentBody } from '@/lib/content/types';
import type { Locale } from '@/lib/i18n/routing';

type PassageFoundProps = {
  passage: QuotePassage;
  /** Null: nothing was quoted, the address names the passage. */
  differences: number | null;
  body: GovernmentBody;
  origin: string;
  locale: Locale;
};

/** The verdict, the passage with its counterpart, and what can be copied. */
export async function PassageFound(props: PassageFoundProps) {
  const { passage, differences, body, origin, locale } = props;
  const t = await getTranslations('QuoteVerdict');
  const { release, language, blocks } = passage;
  const place = await describePlace(blocks);
  const exact = passage.segments.length > 1 ? t('exactWithOmission') : t('exact');
  const title =
    differences === null
      ? t('passage', { place })
      : differences === 0
        ? exact
        : t('close', { count: differences });

  return (
    <>
      <Verdict title={title}>
        <p className="meta">
          {t('source')}{' '}
          <AppLink
            href={paths.release(language, release.slug, anchorOf(passage), passage.part)}
            hrefLang={language}
          >
            {[body.name[locale], formatDate(release.publishedAt, locale), place].join(', ')}
          </AppLink>
        </p>
        {differences !== null && <p className="meta">{t('compared')}</p>}
      </Verdict>
      <PassagePair passage={passage} hasDifferences={differences !== null && differences > 0} />
      <ExactText passage={passage} body={body} origin={origin} />
    </>
  );
}
