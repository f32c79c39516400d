import boundaries from 'eslint-plugin-boundaries';

import { importTable } from './import-table.ts';

import type { Linter } from 'eslint';

const files = importTable.map((row) => ({
  category: row.name,
  pattern: [row.pattern].flat(),
  ...(row.isolatedFolders === true && { capture: ['folder'] }),
}));

const policies = importTable.flatMap((row) => {
  const from = { file: { categories: row.name } };
  const { uses = [], usesTypesOf = [], packages = [], notPackages = [] } = row;
  const own = {
    categories: row.name,
    ...(row.isolatedFolders === true && {
      captured: { folder: '{{ from.file.captured.folder }}' },
    }),
  };

  // The last policy that fits a dependency decides.
  return [
    { from, allow: { to: { file: own } } },
    ...uses.map((name) => ({ from, allow: { to: { file: { categories: name } } } })),
    ...usesTypesOf.map((name) => ({
      from,
      allow: { to: { file: { categories: name } }, dependency: { kind: 'type' } },
    })),
    { from, allow: toPackages(packages) },
    { from, disallow: toPackages(notPackages) },
  ];
});

function toPackages(source: readonly string[]) {
  return {
    to: { module: { origin: ['external', 'core'] } },
    // An empty list would fit everything.
    dependency: { source: source.length > 0 ? [...source] : ['!**'] },
  };
}

export function importBoundaries(rootPath: string): Linter.Config {
  return {
    name: 'parallel/import-table',
    plugins: { boundaries },
    settings: {
      'boundaries/root-path': rootPath,
      'boundaries/files': files,
      'boundaries/files-single-match': true,
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
      'boundaries/legacy-templates': false,
      'import/resolver': { typescript: { project: `${rootPath}/tsconfig.json` } },
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          checkUnknownLocals: true,
          checkInternals: true,
          message:
            '{{from.file.categories}} may not import {{dependency.source}}: see tooling/eslint/import-table.ts',
          policies,
        },
      ],
    },
  };
}
