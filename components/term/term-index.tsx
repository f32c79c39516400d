import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { compareTerms } from '@/lib/i18n/term-names';
import { apiFiles } from '@/lib/routes/api-files';
import { paths } from '@/lib/routes/paths';

import { TermItem } from './term-item';

import type { Term } from '@/lib/model/term';

type TermIndexProps = {
  terms: readonly Term[];
  /** In the order in which they are shown. */
  kinds: readonly Term['kind'][];
};

/** Every term under its kind, in the order of the alphabet: people by the surname. */
export async function TermIndex({ terms, kinds }: TermIndexProps) {
  const locale = await getLocale();
  const t = await getTranslations('TermIndex');
  const groups = kinds
    .map((kind) => ({ kind, members: terms.filter((term) => term.kind === kind) }))
    .filter(({ members }) => members.length > 0);

  return (
    <>
      <div className="page-head">
        <h1>{t('title')}</h1>
        <p>{t('description')}</p>
        <p className="meta">
          {t('spellings')} <AppLink href={paths.bodies(locale)}>{t('bodies')}</AppLink>
        </p>
      </div>
      {groups.length === 0 && <p>{t('empty')}</p>}
      {groups.map(({ kind, members }) => (
        <section key={kind} className="day term-group" id={kind}>
          <h2 className="label">{t(`kind.${kind}`)}</h2>
          <ul>
            {members.toSorted(compareTerms(locale)).map((term) => (
              <TermItem key={term.id} term={term} />
            ))}
          </ul>
        </section>
      ))}
      {groups.length > 0 && (
        <AppLink className="more" href={apiFiles.termTable} download>
          {t('table')}
        </AppLink>
      )}
    </>
  );
}
