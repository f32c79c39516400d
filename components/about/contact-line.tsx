import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';

import type { Site } from '@/lib/model/site';

type ContactLineProps = { site: Site };

/** Where to write, or that nowhere is named: site.json has the address. */
export async function ContactLine({ site: { contact } }: ContactLineProps) {
  const t = await getTranslations('ContactLine');
  if (contact === undefined) return <p>{t('none')}</p>;

  return (
    <p>
      {t('label')} <AppLink href={contact}>{toContactName(contact)}</AppLink>
    </p>
  );
}

/** An address as people write it. */
export function toContactName(contact: string): string {
  return contact.replace(/^mailto:/u, '');
}
