import '../globals.css';

import { getLocale } from 'next-intl/server';

import { languages } from '@/lib/model/languages';
import { getFrame } from '@/lib/data/site';
import { env } from '@/lib/config/env';
import { documentPaths, fontPaths, iconPaths } from '@/lib/routes/paths';

import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';

type RootLayoutProps = { children: ReactNode };

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await getFrame();
  return {
    metadataBase: new URL(env.siteOrigin),
    icons: {
      icon: [{ url: iconPaths.svg, type: 'image/svg+xml' }],
      apple: [{ url: iconPaths.apple, sizes: '180x180' }],
    },
    formatDetection: { telephone: false, date: false, address: false, email: false },
    ...(site.demonstration === true && { robots: { index: false, follow: false } }),
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfcfa' },
    { media: '(prefers-color-scheme: dark)', color: '#111719' },
  ],
};

export function generateStaticParams() {
  return languages.map((locale) => ({ locale }));
}

/** `html` and `body` only: each page renders the shell, since the language switch depends on the page. */
export default async function RootLayout({ children }: RootLayoutProps) {
  const locale = await getLocale();
  const { site } = await getFrame();

  return (
    // The server may have written a reader's preferences into it.
    <html lang={locale} suppressHydrationWarning>
      <head>
        {fontPaths.map((path) => (
          <link key={path} rel="preload" as="font" type="font/woff2" crossOrigin="" href={path} />
        ))}
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={site.name[locale]}
          href={documentPaths.openSearch(locale)}
        />
      </head>
      <body>{children}</body>
    </html>
  );
}
