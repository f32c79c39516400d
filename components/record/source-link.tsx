import { AppLink } from '@/components/ui/app-link';

import type { SourceLink as Source } from '@/lib/model/primitives';
import type { Locale } from '@/lib/i18n/routing';

type SourceLinkProps = { source: Source; locale: Locale };

/** Where something was read. */
export function SourceLink({ source, locale }: SourceLinkProps) {
  return <AppLink href={source.url}>{source.title[locale]}</AppLink>;
}
