import nextPlugin from '@next/eslint-plugin-next';
import { defineConfig } from 'eslint/config';
import a11y from 'eslint-plugin-jsx-a11y';
import react from 'eslint-plugin-react';

const sources = ['app/**/*.tsx', 'components/**/*.tsx'];
const signs = [
  ' ',
  '‖',
  '¶',
  '→',
  '←',
  '·',
  '—',
  '–',
  '…',
  ',',
  '.',
  ':',
  ';',
  '/',
  '(',
  ')',
  '«',
  '»',
];

export function markup(rootPath: string) {
  return defineConfig({
    name: 'parallel/markup',
    files: sources,
    extends: [
      react.configs.flat['recommended'] ?? [],
      react.configs.flat['jsx-runtime'] ?? [],
      a11y.flatConfigs.strict,
      nextPlugin.configs['core-web-vitals'],
    ],
    settings: { react: { version: '19.3' }, next: { rootDir: rootPath } },
    rules: {
      // Links between pages are plain: it is a site of documents (docs/decisions/0004-static-pages.md).
      '@next/next/no-html-link-for-pages': 'off',
      'react/prop-types': 'off',
      'react/jsx-no-literals': [
        'error',
        { noStrings: true, ignoreProps: true, allowedStrings: signs },
      ],
      'react/forbid-dom-props': ['error', { forbid: ['style'] }],
      'react/forbid-component-props': ['error', { forbid: ['style'] }],
      'react/no-danger': ['error', { customComponentNames: ['*'] }],
      'react/function-component-definition': ['error', { namedComponents: 'function-declaration' }],
      'react/self-closing-comp': 'error',
      'react/jsx-no-useless-fragment': 'error',
      'react/jsx-boolean-value': 'error',
      'react/jsx-curly-brace-presence': ['error', { props: 'never', children: 'ignore' }],
    },
  });
}
