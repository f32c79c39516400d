import { useTranslations } from 'next-intl';

import { AvailabilityBadge } from '@/components/ui/availability-badge';
import { availableLanguages } from '@/lib/model/languages';

import type { ReleaseSummary } from '@/lib/model/summary';

type AvailabilityProps = { titles: ReleaseSummary['titles'] };

/** In which languages a release can be read; a single one is said in words. */
export function Availability({ titles }: AvailabilityProps) {
  const t = useTranslations('Availability');
  const languages = availableLanguages(titles);
  const [only] = languages;
  const words = languages.length === 1 && only ? t('only', { language: only }) : t('both');

  return <AvailabilityBadge languages={languages} words={words} />;
}
