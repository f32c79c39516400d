import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

import { importTable } from '../../tooling/eslint/import-table.ts';

const table = 'boundaries/dependencies';

// The sources below exist nowhere, so rules that need types are left out.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

async function brokenRules(filePath: string, source: string): Promise<readonly string[]> {
  const results = await eslint.lintText(source, { filePath });
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => ruleId ?? message),
  );
}

const use = (source: string) => `import { used } from '${source}';\n\nexport const copy = used;\n`;
const useType = (source: string) =>
  `import type { Used } from '${source}';\n\nexport type Copy = Used;\n`;
const render = (element: string) => `export function Probe() {\n  return ${element};\n}\n`;

type Breach = { law: string; file: string; source: string; rule: string };

const breaches: readonly Breach[] = [
  {
    law: 'a component reads no store',
    file: 'components/release/probe.tsx',
    source: use('@/lib/store/sqlite/sqlite-store'),
    rule: table,
  },
  {
    law: 'a component takes not even a type from a store',
    file: 'components/release/probe.tsx',
    source: useType('@/lib/store/sqlite/sqlite-store'),
    rule: table,
  },
  {
    law: 'a component takes nothing that runs from the domain',
    file: 'components/release/probe.tsx',
    source: use('@/lib/store/content-store'),
    rule: table,
  },
  {
    law: 'a component fetches nothing',
    file: 'components/release/probe.tsx',
    source: use('@/lib/data/releases'),
    rule: table,
  },
  {
    law: 'a component folder does not import another',
    file: 'components/release/probe.tsx',
    source: use('@/components/shell/page-shell'),
    rule: table,
  },
  {
    law: 'components/record imports no room',
    file: 'components/record/probe.tsx',
    source: use('@/components/release/record-facts'),
    rule: table,
  },
  {
    law: 'components/ui knows no messages',
    file: 'components/ui/probe.tsx',
    source: use('next-intl'),
    rule: table,
  },
  {
    law: 'react-query lives in islands',
    file: 'components/list/probe.tsx',
    source: use('@tanstack/react-query'),
    rule: 'parallel/client-files',
  },
  {
    law: 'an island takes nothing that runs from the server side',
    file: 'components/list/probe.tsx',
    source: `'use client';\n\n${use('@/lib/model/localize')}`,
    rule: 'parallel/client-files',
  },
  {
    law: 'an island is small',
    file: 'components/list/probe.tsx',
    source: `'use client';\n\n${'export {};\n'.repeat(80)}`,
    rule: 'parallel/client-files',
  },
  {
    law: 'the record reads no file',
    file: 'lib/model/probe.ts',
    source: use('node:fs/promises'),
    rule: table,
  },
  {
    law: 'an edition does not know what stores it',
    file: 'lib/editions/probe.ts',
    source: use('../store/sqlite/sqlite-store.ts'),
    rule: table,
  },
  {
    law: 'a port does not know what is behind it',
    file: 'lib/store/probe.ts',
    source: use('./sqlite/sqlite-store.ts'),
    rule: table,
  },
  {
    law: 'the domain knows no Next',
    file: 'lib/content/probe.ts',
    source: use('next/cache'),
    rule: table,
  },
  {
    law: 'search knows no React',
    file: 'lib/search/probe.ts',
    source: use('react'),
    rule: table,
  },
  {
    law: 'the two texts know no next-intl',
    file: 'lib/texts/probe.ts',
    source: use('next-intl'),
    rule: table,
  },
  {
    law: 'the domain does not know who caches it',
    file: 'lib/content/probe.ts',
    source: use('../data/releases.ts'),
    rule: table,
  },
  {
    law: 'links are plain',
    file: 'app/[locale]/page.tsx',
    source: use('next/link'),
    rule: table,
  },
  {
    law: 'root params are read in one place',
    file: 'app/[locale]/page.tsx',
    source: use('next/root-params'),
    rule: table,
  },
  {
    law: 'a page imports no store',
    file: 'app/[locale]/page.tsx',
    source: use('@/lib/store/sqlite/sqlite-store'),
    rule: table,
  },
  {
    law: 'the server renders nothing itself',
    file: 'server/probe.ts',
    source: use('../components/ui/app-link.tsx'),
    rule: table,
  },
  {
    law: 'the command line knows no pages',
    file: 'scripts/probe.ts',
    source: use('next'),
    rule: table,
  },
  {
    law: 'pages without a runtime get no React',
    file: 'enhance/probe.ts',
    source: use('react'),
    rule: table,
  },
  {
    law: 'what the table does not name is forbidden',
    file: 'lib/base/result.ts',
    source: use('zod'),
    rule: table,
  },
  {
    law: 'a folder that the table does not name is forbidden',
    file: 'utils/probe.ts',
    source: 'export {};\n',
    rule: 'boundaries/no-unknown-files',
  },
  {
    law: 'a language is not compared',
    file: 'components/release/probe.tsx',
    source: "export const isRussian = (locale: string) => locale === 'ru';\n",
    rule: 'parallel/no-language-comparison',
  },
  {
    law: 'a language is no case of a switch',
    file: 'app/[locale]/page.tsx',
    source:
      "export function words(locale: string) {\n  switch (locale) {\n    case 'en':\n  }\n}\n",
    rule: 'parallel/no-language-comparison',
  },
  {
    law: "'use cache' stays in lib/data",
    file: 'app/[locale]/page.tsx',
    source: "export async function Page() {\n  'use cache';\n}\n",
    rule: 'parallel/cache-in-lib-data',
  },
  {
    law: 'components read no environment',
    file: 'components/ui/probe.tsx',
    source: "export const origin = process.env['SITE_ORIGIN'];\n",
    rule: 'parallel/env-in-one-place',
  },
  {
    law: 'no style attribute, which the content security policy would drop',
    file: 'components/ui/probe.tsx',
    source: render('<p style={{ margin: 0 }} />'),
    rule: 'react/forbid-dom-props',
  },
  {
    law: 'no style property of a component',
    file: 'app/[locale]/page.tsx',
    source: render('<Probe style={{ margin: 0 }} />'),
    rule: 'react/forbid-component-props',
  },
  {
    law: 'no untranslated word',
    file: 'components/ui/probe.tsx',
    source: render('<p>Release</p>'),
    rule: 'react/jsx-no-literals',
  },
  {
    law: 'HTML is written by React',
    file: 'components/release/probe.tsx',
    source: render("<p dangerouslySetInnerHTML={{ __html: '' }} />"),
    rule: 'react/no-danger',
  },
  {
    law: 'no cast',
    file: 'lib/base/result.ts',
    source: "export const name = JSON.parse('1') as string;\n",
    rule: '@typescript-eslint/consistent-type-assertions',
  },
  {
    law: 'Node cannot follow the alias',
    file: 'lib/seo/probe.ts',
    source: use('@/lib/routes/paths'),
    rule: 'parallel/no-alias',
  },
  {
    law: 'Node needs the ending',
    file: 'server/probe.ts',
    source: use('./other'),
    rule: 'parallel/relative-with-ending',
  },
  {
    law: 'across folders pages use the alias',
    file: 'components/release/probe.tsx',
    source: use('../ui/app-link'),
    rule: 'parallel/no-parent-import',
  },
  {
    law: 'exports have names',
    file: 'components/ui/probe.tsx',
    source: 'export default function Probe() {\n  return null;\n}\n',
    rule: 'import-x/no-default-export',
  },
  {
    law: 'file names are kebab-case',
    file: 'components/ui/ProbeCard.tsx',
    source: 'export {};\n',
    rule: 'check-file/filename-naming-convention',
  },
  {
    law: 'a page is a table of contents',
    file: 'app/[locale]/page.tsx',
    source: 'export {};\n'.repeat(61),
    rule: 'max-lines',
  },
];

test('no row uses one that uses it', () => {
  const uses = new Map(
    importTable.map(({ name, uses = [], usesTypesOf = [] }) => [name, [...uses, ...usesTypesOf]]),
  );
  const reach = (name: string, seen: readonly string[] = []): readonly string[] =>
    (uses.get(name) ?? []).flatMap((used) => {
      expect(uses.has(used) || used === '**', `${name} uses a row that is not there: ${used}`).toBe(
        true,
      );
      expect(seen, `${[...seen, name].join(' → ')} → ${used}`).not.toContain(used);
      return used === '**' ? [] : reach(used, [...seen, name]);
    });
  for (const name of uses.keys()) reach(name);
});

test.each(breaches)('$law', async ({ file, source, rule }) => {
  expect(await brokenRules(file, source)).toContain(rule);
});

type Permit = { what: string; file: string; source: string };

const permits: readonly Permit[] = [
  {
    what: 'a component takes shapes',
    file: 'components/release/probe.tsx',
    source: useType('@/lib/model/localized-release'),
  },
  {
    what: 'a component takes types of the domain',
    file: 'components/release/probe.tsx',
    source: useType('@/lib/store/content-store'),
  },
  {
    what: 'a component builds addresses',
    file: 'components/release/probe.tsx',
    source: use('@/lib/routes/paths'),
  },
  {
    what: 'a component uses components/ui',
    file: 'components/release/probe.tsx',
    source: use('@/components/ui/app-link'),
  },
  {
    what: 'a component uses components/record',
    file: 'components/release/probe.tsx',
    source: use('@/components/record/title-link'),
  },
  {
    what: 'a component uses its own folder',
    file: 'components/release/probe.tsx',
    source: use('./record-facts'),
  },
  {
    what: 'an island queries',
    file: 'components/list/probe.tsx',
    source: `'use client';\n\n${use('@tanstack/react-query')}`,
  },
  {
    what: 'a page fetches and renders',
    file: 'app/[locale]/page.tsx',
    source: use('@/lib/data/releases'),
  },
  { what: 'the domain parses', file: 'lib/content/probe.ts', source: use('zod') },
  { what: 'the domain reads files', file: 'lib/content/probe.ts', source: use('node:fs/promises') },
  {
    what: "'use cache' in lib/data",
    file: 'lib/data/probe.ts',
    source: "export async function getProbe() {\n  'use cache';\n  return Promise.resolve(1);\n}\n",
  },
  { what: 'the server carries Next', file: 'server/probe.ts', source: use('next') },
  {
    what: 'the environment in lib/config/env.ts',
    file: 'lib/config/env.ts',
    source: 'export const { env } = process;\n',
  },
  {
    what: 'a fixed value',
    file: 'lib/base/result.ts',
    source: "export const signs = ['a'] as const;\n",
  },
  { what: 'signs between elements', file: 'components/ui/probe.tsx', source: render('<p>‖</p>') },
  {
    what: 'structured data',
    file: 'components/ui/json-ld.tsx',
    source: render("<script dangerouslySetInnerHTML={{ __html: '' }} />"),
  },
];

test.each(permits)('allowed: $what', async ({ file, source }) => {
  expect(await brokenRules(file, source)).toEqual([]);
});
