import boundaries from 'eslint-plugin-boundaries';

import { importTable } from './import-table.ts';

import type { Linter } from 'eslint';
import type { Row } from './import-row.ts';

const files = importTable.map((row) => ({
  category: row.name,
  pattern: [row.pattern].flat(),
  ...(row.isolatedFolders === true && { capture: ['folder'] }),
}));

/** What the files of a row may import. */
function toPolicies(row: Row) {
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
}

function toPackages(source: readonly string[]) {
  return {
    to: { module: { origin: ['external', 'core'] } },
    // An empty list would fit everything.
    dependency: { source: source.length > 0 ? [...source] : ['!**'] },
  };
}

export function importBoundaries(rootPath: string): Linter.Config[] {
  return [toFrame(rootPath), ...importTable.toReversed().map(toConfig)];
}

/** What is in no row may import nothing; of two rows that fit a file the first holds. */
function toFrame(rootPath: string): Linter.Config {
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
      'boundaries/dependencies': toRule([]),
    },
  };
}

/** A row by itself: matching each import of each file with the policies of all rows took a quarter of the whole lint. */
function toConfig(row: Row): Linter.Config {
  return {
    name: `parallel/import-table/${row.name}`,
    // The messages are in the table, and no code.
    files: [row.pattern].flat().map((pattern) => [pattern, '**/*.{ts,tsx,mjs}']),
    rules: { 'boundaries/dependencies': toRule(toPolicies(row)) },
  };
}

function toRule(policies: readonly object[]): Linter.RuleEntry {
  return [
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
  ];
}
