import { useLocale } from 'next-intl';

import { AppLink } from '@/components/ui/app-link';
import { Typeset } from '@/components/ui/typeset';
import { autonyms } from '@/lib/i18n/language-names';
import { labelStatus } from '@/lib/i18n/text-status';
import { paths } from '@/lib/routes/paths';

import type { Language } from '@/lib/model/languages';
import type { ShownText } from '@/lib/model/shown-text';

type LeadTextProps = {
  slug: string;
  language: Language;
  text: ShownText;
  passage: string | null;
  /** It is read first: its title is the heading of both. */
  isFirst?: boolean;
};

/** The title of a text, what it is, and how it begins. */
export function LeadText(props: LeadTextProps) {
  const locale = useLocale();
  const { slug, language, text, passage, isFirst = false } = props;
  const title = (
    <AppLink className="quiet" href={paths.release(isFirst ? locale : language, slug)}>
      <Typeset text={text.title} language={language} />
    </AppLink>
  );

  return (
    <div className={isFirst ? 'cell' : 'cell b'}>
      {isFirst ? (
        <h2 id="lead" lang={language}>
          {title}
        </h2>
      ) : (
        <p className="other-title" lang={language}>
          {title}
        </p>
      )}
      <p className="meta">
        <span lang={language}>{autonyms[language]}</span>: {labelStatus(text, locale)}
      </p>
      {passage !== null && (
        <p className="standfirst" lang={language}>
          <Typeset text={passage} language={language} />
        </p>
      )}
    </div>
  );
}
