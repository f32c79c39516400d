import checkFile from 'eslint-plugin-check-file';
import { importX } from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';

import type { Linter } from 'eslint';

export function imports(rootPath: string): Linter.Config {
  return {
    name: 'parallel/imports',
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({ project: `${rootPath}/tsconfig.json` }),
      ],
      'import-x/internal-regex': '^@/',
    },
    rules: {
      'import-x/order': [
        'error',
        {
          groups: ['builtin', 'external', 'internal', ['parent', 'sibling', 'index'], 'type'],
          'newlines-between': 'always',
        },
      ],
      'import-x/first': 'error',
      'import-x/newline-after-import': 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/no-self-import': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-mutable-exports': 'error',
      'import-x/no-extraneous-dependencies': [
        'error',
        {
          devDependencies: [
            'tests/**',
            '**/*.test.{ts,tsx}',
            '*.config.{ts,mjs}',
            'tooling/**',
            'scripts/{build-enhance,compare-messages,draw-icons,find-browser}.ts',
          ],
          packageDir: [rootPath, `${rootPath}/tests/audits`],
        },
      ],
    },
  };
}

export const naming: Linter.Config[] = [
  {
    name: 'parallel/file-names',
    plugins: { 'check-file': checkFile },
    rules: {
      'check-file/filename-naming-convention': [
        'error',
        { '**/*.{ts,tsx,js,mjs}': 'KEBAB_CASE' },
        { ignoreMiddleExtensions: true },
      ],
      'check-file/folder-naming-convention': [
        'error',
        {
          '{components,enhance,lib,scripts,server,service-worker,tests,tooling}/**/': 'KEBAB_CASE',
          'app/**/': 'NEXT_JS_APP_ROUTER_CASE',
        },
      ],
    },
  },
];
