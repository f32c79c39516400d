import { listShipped, resolvePackage } from './lock-file.ts';

import type { LockedPackage } from './lock-file.ts';

/**
 * The bill of materials of what is shipped, as CycloneDX 1.6 (ECMA-424): each package with its version, licence,
 * SHA-512 and what it depends on. The same lock file gives the same bytes. npm's own `npm sbom` leaves out
 * every package that a tool of development depends on as well, react among them.
 */
export function toSbom(packages: readonly LockedPackage[]): unknown {
  const [project] = packages;
  if (project?.path !== '') throw new TypeError('The lock file does not name the project.');
  const shipped = listShipped(packages);
  const byPath = new Map(shipped.map((one) => [one.path, one]));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { ...toComponent(project), type: 'application' } },
    components: shipped.map(toComponent),
    dependencies: [project, ...shipped].map((one) => ({
      ref: toReference(one),
      dependsOn: listNeeded(one)
        .flatMap((name) => resolvePackage(byPath, one.path, name) ?? [])
        .map(toReference),
    })),
  };
}

function listNeeded({ dependencies, optionalDependencies }: LockedPackage): readonly string[] {
  return [...new Set(Object.keys({ ...dependencies, ...optionalDependencies }))];
}

/** A package can be installed twice: its folder says which one is meant. */
function toReference({ path, name, version }: LockedPackage): string {
  return path === '' ? `${name}@${version}` : path;
}

function toComponent(one: LockedPackage) {
  const { name, version, license, integrity, optional } = one;
  return {
    type: 'library',
    'bom-ref': toReference(one),
    name,
    version,
    scope: optional ? 'optional' : 'required',
    purl: toPackageUrl(one),
    ...(license !== undefined && { licenses: [toLicence(license)] }),
    ...(integrity !== undefined && { hashes: [toHash(integrity)] }),
  };
}

/** https://github.com/package-url/purl-spec: the at sign of a scope is escaped. */
function toPackageUrl({ name, version }: LockedPackage): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function toLicence(license: string) {
  return / (?:AND|OR|WITH) /u.test(license)
    ? { expression: license }
    : { license: { id: license } };
}

/** Subresource Integrity has base64, CycloneDX hexadecimal digits. */
function toHash(integrity: string) {
  const [algorithm = '', digest = ''] = integrity.split('-', 2);
  return {
    alg: algorithm.replace(/^sha(?=\d)/u, 'SHA-'),
    content: Buffer.from(digest, 'base64').toString('hex'),
  };
}
