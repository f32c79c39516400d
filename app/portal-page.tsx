import { getLocale } from 'next-intl/server';

import { PageShell } from '@/components/shell/page-shell';
import { JsonLd } from '@/components/ui/json-ld';
import { getFrame } from '@/lib/data/site';
import { env } from '@/lib/config/env';
import { breadcrumbsJsonLd, toCrumbs } from '@/lib/seo/breadcrumbs';

import type { ComponentProps } from 'react';
import type { Script } from '@/lib/config/assets';
import type { Crumb } from '@/lib/seo/breadcrumbs';

type Shell = ComponentProps<typeof PageShell>;

type PortalPageProps = Pick<Shell, 'alternates' | 'section' | 'hasPreferences' | 'children'> & {
  /** Null: the page carries none at all. */
  script?: Script | null;
  /** The pages between the front page and this one; none: it lies right under the front page. */
  way?: readonly Crumb[];
  /** Machines are told the way that readers see. */
  hasBreadcrumbList?: boolean;
  /** What else machines are told of the page. */
  jsonLd?: readonly Record<string, unknown>[];
};

/** A whole page: what is its own, in the shell that every page has. */
export async function PortalPage({
  script = 'main',
  way = [],
  hasBreadcrumbList = way.length > 0,
  jsonLd = [],
  children,
  ...shell
}: PortalPageProps) {
  const locale = await getLocale();
  const frame = await getFrame(script ?? undefined);
  const crumbs = way.length > 0 ? toCrumbs({ ...frame, locale }, ...way) : [];
  const told = hasBreadcrumbList ? [...jsonLd, breadcrumbsJsonLd(crumbs, env.siteOrigin)] : jsonLd;

  return (
    <PageShell
      {...{ ...frame, ...shell, crumbs }}
      script={script === null ? undefined : frame.script}
    >
      {children}
      {told.map((value, index) => (
        <JsonLd key={index} value={value} />
      ))}
    </PageShell>
  );
}
