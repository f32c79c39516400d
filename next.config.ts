import { fileURLToPath } from 'node:url';

import createNextIntlPlugin from 'next-intl/plugin';

import type { NextConfig } from 'next';

const config: NextConfig = {
  // The server compresses, names the server and makes ETags; Next only renders.
  compress: false,
  poweredByHeader: false,
  generateEtags: false,
  reactStrictMode: true,
  cacheComponents: true,
  partialPrefetching: true,
  typedRoutes: false,
  images: { unoptimized: true },
  // `npm run types` checks them.
  typescript: { ignoreBuildErrors: true },
  // What is rendered at build is never served (docs/decisions/0004-static-pages.md).
  cacheHandler: fileURLToPath(new URL('./server/render/next-cache-handler.ts', import.meta.url)),
  // Answers of the record: finished pages are kept by the server, so only what many pages share is worth it.
  cacheMaxMemorySize: 8 * 1024 * 1024,
  cacheLife: {
    // A page lives as long as its edition; the server drops it.
    edition: { stale: 30, revalidate: 31_536_000, expire: 31_536_000 },
  },
  experimental: { isrFlushToDisk: false },
  turbopack: {
    resolveAlias: {
      // Messages are parsed on the server (lib/i18n/parse-messages.ts), so that no parser of them ships with an island.
      'use-intl/format-message': 'use-intl/format-message/format-only',
      'react-is': './components/search/react-is.ts',
    },
  },
};

export default createNextIntlPlugin({ requestConfig: './lib/i18n/request.ts' })(config);
