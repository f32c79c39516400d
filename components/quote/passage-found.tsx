import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { formatDate } from '@/lib/i18n/dates';
import { paths } from '@/lib/routes/paths';

import { anchorOf } from './anchor';
import { describePlace } from './describe-place';
import { ExactTexts } from './exact-texts';
import { PassageNotes } from './passage-notes';
import { PassagePair } from './passage-pair';
import { Verdict } from './verdict';
import { toCaution, toVerdict } from './verdict-words';

import type { QuotePassage } from '@/lib/texts/quote/quote-result';
import type { GovernmentBody } from '@/lib/model/body';
import type { Site } from '@/lib/model/site';

type PassageFoundProps = {
  passage: QuotePassage;
  /** Null: nothing was quoted, the address names the passage. */
  differences: number | null;
  body: GovernmentBody;
  site: Site;
  origin: string;
};

/** The verdict and whose words were found, the passage with its counterpart, and what can be copied. */
export async function PassageFound(props: PassageFoundProps) {
  const locale = await getLocale();
  const { passage, differences, body, site, origin } = props;
  const t = await getTranslations('QuoteVerdict');
  const { release, language, blocks } = passage;
  const place = await describePlace(blocks);
  const caution = await toCaution(passage);
  const title =
    differences === null ? t('passage', { place }) : await toVerdict(passage, differences);

  return (
    <>
      <Verdict title={title}>
        {caution !== null && <p>{caution}</p>}
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
      <PassageNotes notes={passage.notes} />
      <ExactTexts passage={passage} body={body} site={site} origin={origin} />
    </>
  );
}
