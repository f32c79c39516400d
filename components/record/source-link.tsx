import { useLocale } from 'next-intl';

import { AppLink } from '@/components/ui/app-link';

import type { SourceLink as Source } from '@/lib/model/primitives';

type SourceLinkProps = { source: Source };

/** Where something was read. */
export function SourceLink({ source }: SourceLinkProps) {
  const locale = useLocale();

  return <AppLink href={source.url}>{source.title[locale]}</AppLink>;
}
