import { formatDate } from '../../i18n/dates.ts';
import { listRecordFacts } from '../../i18n/record-facts.ts';
import { paths } from '../../routes/paths.ts';

import type { ReleaseDocument } from './release-document.ts';

/** A line of the record; `isCode`: characters rather than words. */
export type Fact = { label: string; value: string; href?: string; isCode?: boolean };

/** The facts that the page of a text opens to, and its address. */
export function listFacts({ release, language, words, origin }: ReleaseDocument): readonly Fact[] {
  const address = origin + paths.release(release.language, release.slug);
  const facts = listRecordFacts(release, language).map(({ date, value, href, label, isCode }) => ({
    label,
    value: [date === undefined ? [] : formatDate(date, language), value ?? []].flat().join(': '),
    ...(href !== undefined && { href }),
    ...(isCode === true && { isCode }),
  }));
  return [...facts, { label: words('OtherForms.address'), value: address, href: address }];
}
