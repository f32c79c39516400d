import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { paths } from '@/lib/routes/paths';

import type { Archive } from '@/lib/model/archive';

type ArchiveYearsProps = { archive: Archive };

/** The archive has the years before these. */
const mostYears = 6;

/** The ways to everything of a year. */
export async function ArchiveYears({ archive }: ArchiveYearsProps) {
  const locale = await getLocale();
  const years = [...archive.years.keys()].reverse().slice(0, mostYears);
  if (years.length === 0) return null;
  const t = await getTranslations('ArchiveYears');

  return (
    <nav className="pages" aria-labelledby="years">
      <span id="years">{t('label')}</span>{' '}
      {years.map((year) => (
        <AppLink key={year} href={paths.archive(locale, year)}>
          {year}
        </AppLink>
      ))}{' '}
      <AppLink href={paths.archive(locale)}>{t('all')}</AppLink>
    </nav>
  );
}
