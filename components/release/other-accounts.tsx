import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';

import type { OtherAccount } from '@/lib/model/release';

type OtherAccountsProps = { accounts: readonly OtherAccount[] };

/** Records of the same event by other participants: linked, without a comment. */
export async function OtherAccounts({ accounts }: OtherAccountsProps) {
  const locale = await getLocale();
  const t = await getTranslations('OtherAccounts');

  return (
    <section className="after">
      <h2>{t('title')}</h2>
      <p className="meta">{t('explanation')}</p>
      <ul>
        {accounts.map(({ url, title, lang, publisher }) => (
          <li key={url}>
            <AppLink href={url} lang={lang} hrefLang={lang}>
              {title}
            </AppLink>
            <p className="meta">{t('source', { publisher: publisher[locale], language: lang })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
