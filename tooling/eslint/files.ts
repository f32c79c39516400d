const tests = ['**/*.test.{ts,tsx}', 'tests/**'];
const toolConfigs = ['*.config.{ts,mjs}', 'tooling/**'];

/** Which files each law of this code base concerns. */
export const files = {
  tests,
  mayPrint: ['bench/**', 'scripts/**', 'server/main.ts'],
  mayUseEnvironment: [
    'lib/config/env.ts',
    'scripts/{draw-icons,ensure-browser}.ts',
    'bench/serve/**',
    // Writes it: a framework takes its built configuration from nowhere else.
    'server/render/built-config.ts',
    ...toolConfigs,
  ],
  neverCompareLanguages: [
    'app/**',
    'components/**',
    'enhance/**',
    'server/**',
    'lib/{data,query,seo}/**',
  ],
  runByNode: ['lib/**', 'server/**', 'scripts/**', 'tooling/**', 'tests/**/*.ts'],
  runByNext: ['app/**', 'components/**'],
};

/** Files whose default export a framework asks for by name. */
export const nextDefaults = [
  'app/**/{page,layout,template,loading,error,not-found,global-error,global-not-found,default}.tsx',
  'app/**/{sitemap,robots,manifest}.ts',
  'lib/i18n/request.ts',
  'server/render/next-cache-handler.ts',
  '**/*.d.ts',
  '*.config.{ts,mjs}',
];
