import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { Fact, Facts } from '@/components/ui/facts';
import { GuideSection } from '@/components/ui/guide';

import { toContactName } from './contact-line';

import type { Site } from '@/lib/model/site';

type WhoRunsProps = { site: Site };

/** Who answers for the portal, as its owner states it. What is not stated is said to be so, and never guessed. */
export async function WhoRuns({ site }: WhoRunsProps) {
  const locale = await getLocale();
  const t = await getTranslations('WhoRuns');
  const { publisher, editor, contact, selection, translations, corrections } = site;
  const rows = {
    publisher: publisher && <Linked href={publisher.url}>{publisher.name[locale]}</Linked>,
    editor: editor?.[locale],
    contact: contact && <Linked href={contact}>{toContactName(contact)}</Linked>,
    selection: selection?.[locale],
    translations: translations && (
      <>
        {t(`by.${translations.by}`)} {translations.note?.[locale]}
      </>
    ),
    corrections: corrections?.[locale],
  };
  const names = [
    'publisher',
    'editor',
    'contact',
    'selection',
    'translations',
    'corrections',
  ] as const;

  return (
    <GuideSection id="who" title={t('title')}>
      <Facts>
        {names.map((name) => (
          <Fact key={name} name={t(name)}>
            {rows[name] ?? t('notStated')}
          </Fact>
        ))}
      </Facts>
    </GuideSection>
  );
}

function Linked({ href, children }: { href: string | undefined; children: string }) {
  return href === undefined ? children : <AppLink href={href}>{children}</AppLink>;
}
