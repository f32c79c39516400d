import { useLocale } from 'next-intl';

import { AppLink } from '@/components/ui/app-link';
import { Typeset } from '@/components/ui/typeset';
import { pickLanguage } from '@/lib/model/languages';
import { paths } from '@/lib/routes/paths';

import type { ReleaseSummary } from '@/lib/model/summary';

type TitleLinkProps = {
  release: Pick<ReleaseSummary, 'slug' | 'titles'>;
  className?: string;
  rel?: string;
};

/** The way to a release; a title without a translation stays in its language. */
export function TitleLink({ release, ...attributes }: TitleLinkProps) {
  const locale = useLocale();
  const title = pickLanguage(release.titles, locale);
  if (title === null) return null;

  return (
    <AppLink {...attributes} href={paths.release(locale, release.slug)} lang={title.language}>
      <Typeset text={title.value} language={title.language} />
    </AppLink>
  );
}
