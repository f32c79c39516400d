import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { DateTime } from '@/components/ui/date-time';
import { firstPassages } from '@/lib/texts/first-passages';
import { paths } from '@/lib/routes/paths';

import { LeadText } from './lead-text';

import type { GovernmentBody } from '@/lib/model/body';
import type { ParallelRelease } from '@/lib/model/localized-release';

type LeadReleaseProps = { release: ParallelRelease; body: GovernmentBody };

/** The newest release: how its texts begin, side by side at equal size, the reading language first. */
export async function LeadRelease({ release, body }: LeadReleaseProps) {
  const locale = await getLocale();
  const t = await getTranslations('LeadRelease');
  const kinds = await getTranslations('ReleaseKind');
  const { slug, language, text, other } = release;
  const passages = firstPassages(release);

  return (
    <article className="lead-pair" aria-labelledby="lead">
      <p className="kicker">{kinds(release.kind)}</p>
      <div className={other ? 'pair' : undefined}>
        <LeadText {...{ slug, language, text }} passage={passages.reading} isFirst />
        {other && <LeadText {...{ slug, ...other }} passage={passages.other} />}
      </div>
      <p className="byline meta">
        <AppLink href={paths.body(locale, body.id)}>{body.menuLabel[locale]}</AppLink>{' '}
        <DateTime value={release.publishedAt} locale={locale} />{' '}
        {other ? (
          <AppLink href={paths.parallel(locale, slug)}>{t('parallel')}</AppLink>
        ) : (
          <span className="avail one">{t('only', { language })}</span>
        )}
      </p>
    </article>
  );
}
