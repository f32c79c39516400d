import { toCitedItem } from '@/lib/bilingual/citation/item';
import { citeStatus } from '@/lib/i18n/text-status';

import type { CitedItem } from '@/lib/bilingual/citation/item';
import type { GovernmentBody, Language, LocalizedRelease, Site } from '@/lib/content/types';

type CitedText = {
  release: LocalizedRelease;
  language: Language;
  text: LocalizedRelease['text'];
  body: GovernmentBody;
  site: Site;
  /** The whole address of the text. */
  url: string;
};

/** A text of a release as it is cited, in its own language; of the day of access nothing is said. */
export function citedText(cited: CitedText): CitedItem {
  const { text, language, site } = cited;
  const isDemonstration = site.demonstration === true;
  return toCitedItem({ ...cited, status: citeStatus(text, language, { isDemonstration }) });
}
