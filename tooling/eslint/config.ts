import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

import { importBoundaries } from './boundaries.ts';
import { files, nextDefaults } from './files.ts';
import { imports, naming } from './modules.ts';
import { localRules } from './local-rules.ts';
import { markup } from './markup.ts';
import { typescript } from './typescript.ts';

import type { Linter } from 'eslint';

const lines = (max: number): Linter.RulesRecord => ({
  'max-lines': ['error', { max, skipBlankLines: true, skipComments: true }],
});

export function createConfig(rootPath: string) {
  return defineConfig(
    {
      ignores: [
        '.next/',
        'var/',
        'public/',
        'test-results/',
        'playwright-report/',
        'next-env.d.ts',
      ],
    },
    { linterOptions: { reportUnusedDisableDirectives: 'error' } },
    typescript(rootPath),
    imports(rootPath),
    importBoundaries(rootPath),
    naming,
    markup(rootPath),

    { plugins: { parallel: localRules } },
    {
      name: 'parallel/every-file',
      rules: {
        eqeqeq: 'error',
        'no-console': 'error',
        'no-warning-comments': ['error', { terms: ['fixme', 'xxx'] }],
        'parallel/client-files': 'error',
        'parallel/cache-in-lib-data': 'error',
        'parallel/env-in-one-place': 'error',
        ...lines(200),
      },
    },
    { files: files.mayPrint, rules: { 'no-console': 'off' } },
    { files: ['lib/data/**'], rules: { 'parallel/cache-in-lib-data': 'off' } },
    { files: files.mayUseEnvironment, rules: { 'parallel/env-in-one-place': 'off' } },
    {
      name: 'parallel/languages-are-data',
      files: files.neverCompareLanguages,
      ignores: files.tests,
      rules: { 'parallel/no-language-comparison': 'error' },
    },
    {
      name: 'parallel/run-by-node',
      files: files.runByNode,
      rules: { 'parallel/no-alias': 'error', 'parallel/relative-with-ending': 'error' },
    },
    {
      name: 'parallel/run-by-next',
      files: files.runByNext,
      ignores: files.tests,
      rules: { 'parallel/no-parent-import': 'error' },
    },
    { files: ['components/ui/json-ld.tsx'], rules: { 'react/no-danger': 'off' } },
    { files: ['components/**'], rules: lines(150) },
    { files: ['app/**/page.tsx'], rules: lines(60) },
    { files: nextDefaults, rules: { 'import-x/no-default-export': 'off' } },
    {
      name: 'parallel/tests',
      files: files.tests,
      rules: {
        'max-lines': 'off',
        'no-console': 'off',
        // Playwright reads the names of fixtures from the pattern.
        'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
        'parallel/env-in-one-place': 'off',
        'react/jsx-no-literals': 'off',
      },
    },
    { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
  );
}
