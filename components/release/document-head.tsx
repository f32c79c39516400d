import { getLocale, getTranslations } from 'next-intl/server';

import { DateTime } from '@/components/ui/date-time';
import { Typeset } from '@/components/ui/typeset';
import { formatTime } from '@/lib/i18n/dates';
import { sayStatuses } from '@/lib/i18n/text-status';

import { BodyStatus } from './body-status';
import { RecordFacts } from './record-facts';
import { ViewTabs } from './view-tabs';

import type { GovernmentBody } from '@/lib/model/body';
import type { LocalizedRelease } from '@/lib/model/localized-release';

type DocumentHeadProps = { release: LocalizedRelease; body: GovernmentBody };

/** What a text is called and what it is; the status opens to where it comes from. */
export async function DocumentHead({ release, body }: DocumentHeadProps) {
  const locale = await getLocale();
  const t = await getTranslations('DocumentHead');
  const kinds = await getTranslations('ReleaseKind');
  const time = formatTime(release.publishedAt, locale);

  return (
    <header className="doc-head">
      <h1 id="title" lang={release.language}>
        <Typeset text={release.text.title} language={release.language} />
      </h1>
      {/* Reader views take what is said of a short text for a part of it, unless it is an aside. */}
      <aside className="contents">
        <p className="byline">
          <span>{kinds(release.kind)}</span>{' '}
          <span>
            {release.kind === 'note' && t('writtenOn')}{' '}
            <DateTime value={release.publishedAt} locale={locale} />
            {time !== null && t('moscowTime', { time })}
          </span>
        </p>
        <BodyStatus release={release} body={body} />
        <details className="record">
          <summary className="sign">
            <span>{sayStatuses(release, locale).join(' ')}</span>
          </summary>
          <RecordFacts release={release} />
        </details>
        <ViewTabs
          slug={release.slug}
          part={release.part}
          hasParallel={release.counterparts.length > 0}
          current="text"
        />
      </aside>
    </header>
  );
}
