import { citedText } from '@/components/release/cited-text';
import { citeInLine } from '@/lib/citation/formats';
import { sayStatus } from '@/lib/i18n/text-status';
import { paths } from '@/lib/routes/paths';

import type { GovernmentBody } from '@/lib/model/body';
import type { ParallelRelease } from '@/lib/model/localized-release';
import type { Site } from '@/lib/model/site';
import type { Column } from './column';

type TextCitationProps = {
  release: ParallelRelease;
  column: Column;
  body: GovernmentBody;
  site: Site;
  /** The portal's own origin. */
  origin: string;
};

/** What a text is and how it is cited: on paper, and behind each passage that is copied. */
export function TextCitation({ release, column, body, site, origin }: TextCitationProps) {
  const { language, text } = column;
  const url = origin + paths.release(language, release.slug);
  const citation = citeInLine(citedText({ release, language, text, body, site, url }));

  return (
    <p className="cite-print meta" lang={language} data-citation={language} data-url={url}>
      {[...sayStatus(text, language), citation].join(' ')}
    </p>
  );
}
