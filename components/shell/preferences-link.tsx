import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';

/** Opens the panel of the page that it stands on. */
export async function PreferencesLink() {
  const t = await getTranslations('ViewSettings');

  return (
    <AppLink href="#view" className="preferences-link">
      <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
        <path
          fillRule="evenodd"
          d="M12 4.5C6.5 4.5 2.7 8.9 1 12c1.7 3.1 5.5 7.5 11 7.5S21.300 15.100 23 12c-1.7-3.1-5.5-7.5-11-7.5zm0 2c3.900 0 6.900 2.800 8.700 5.5-1.800 2.7-4.800 5.5-8.700 5.5S5.100 14.700 3.300 12C5.100 9.300 8.100 6.5 12 6.5zM12 8.500a3.500 3.500 0 1 1 0 7 3.500 3.500 0 0 1 0-7z"
        />
      </svg>
      {t('title')}
    </AppLink>
  );
}
