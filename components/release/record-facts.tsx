import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { DateTime } from '@/components/ui/date-time';
import { Fact, Facts } from '@/components/ui/facts';
import { listRecordFacts } from '@/lib/i18n/record-facts';
import { paths } from '@/lib/routes/paths';

import type { LocalizedRelease } from '@/lib/model/localized-release';
import type { RecordFact } from '@/lib/i18n/record-facts';

type RecordFactsProps = { release: LocalizedRelease };

/** The facts of the record, and the way to its history. */
export async function RecordFacts({ release }: RecordFactsProps) {
  const locale = await getLocale();
  const t = await getTranslations('RecordFacts');

  return (
    <Facts>
      {listRecordFacts(release, locale).map((fact) => (
        <Fact key={fact.name} name={fact.label}>
          {fact.date !== undefined && <DateTime value={fact.date} locale={locale} />}
          {fact.date !== undefined && fact.value !== undefined && ': '}
          <Value {...fact} />
          {fact.name === 'revised' && (
            <>
              {' · '}
              <AppLink href={paths.history(locale, release.slug)}>{t('history')}</AppLink>
            </>
          )}
        </Fact>
      ))}
    </Facts>
  );
}

function Value({ value = '', href, isCode = false }: RecordFact) {
  if (href !== undefined) return <AppLink href={href}>{value}</AppLink>;
  return isCode ? <span className="hash">{value}</span> : value;
}
