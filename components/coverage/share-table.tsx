import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { ShareBar } from '@/components/ui/share-bar';

import type { Share } from '@/lib/model/coverage';

type ShareTableProps = {
  caption: string;
  /** What the rows are. */
  head: string;
  rows: readonly (Share & { label: string; href: string })[];
};

/** Rows with how many releases there are, how many of them are in both languages, and the share as a bar. */
export async function ShareTable({ caption, head, rows }: ShareTableProps) {
  const t = await getTranslations('ShareTable');
  const numbers = await getTranslations('Numbers');

  return (
    <table className="shares">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{t('total')}</th>
          <th scope="col">{t('translated')}</th>
          <th scope="col">{t('share')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, href, total, translated }) => (
          <tr key={key}>
            <th scope="row">
              <AppLink href={href}>{label}</AppLink>
            </th>
            <td>{numbers('count', { count: total })}</td>
            <td>{numbers('count', { count: translated })}</td>
            <td>
              {t('percent', { share: translated / total })}
              <ShareBar part={translated} whole={total} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
