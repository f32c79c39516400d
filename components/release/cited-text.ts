import { toCitedItem } from '@/lib/citation/item';
import { citeStatus } from '@/lib/i18n/text-status';

import type { CitedItem } from '@/lib/citation/item';
import type { GovernmentBody } from '@/lib/model/body';
import type { Language } from '@/lib/model/languages';
import type { LocalizedRelease } from '@/lib/model/localized-release';
import type { Site } from '@/lib/model/site';

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
