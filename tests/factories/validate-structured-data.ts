import { readFileSync } from 'node:fs';

import Validator from '@adobe/structured-data-validator';

type Interface = { name: string; parents: readonly string[]; properties: readonly string[] };

/** The vocabulary of schema.org as schema-dts, which is made from it, declares it: an interface a type. */
function readInterfaces(): readonly Interface[] {
  const declarations = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8');
  const found = declarations.matchAll(/interface (\w+) extends ([^{]+)\{(.*?)\n\}/gsu);
  return [...found].map(([, name = '', parents = '', members = '']) => ({
    name,
    parents: parents.match(/\w+Base/gu) ?? [],
    properties: [...members.matchAll(/^ {4}"(\w+)"\?:/gmu)].map(([, property = '']) => property),
  }));
}

/** The same as schema.org itself publishes it, which the validator reads. */
function toVocabulary(interfaces: readonly Interface[]) {
  const toId = (name: string) => ({ '@id': `schema:${name.replace(/Leaf$/u, '')}` });
  const classes = interfaces.map(({ name, parents }) => ({
    ...toId(name),
    '@type': 'rdfs:Class',
    'rdfs:subClassOf': parents.map(toId),
  }));
  const domains = interfaces.flatMap(({ name, properties }) =>
    properties.map((property) => ({
      ...toId(property),
      '@type': 'rdf:Property',
      'schema:domainIncludes': toId(name),
    })),
  );
  return { '@graph': [...classes, ...domains] };
}

const validator = new Validator(toVocabulary(readInterfaces()));

/**
 * What an independent validator has against structured data: types and properties that schema.org does not
 * know or does not allow there, and what search engines ask for and miss.
 */
export async function findStructuredDataFaults(value: object): Promise<readonly string[]> {
  const type = '@type' in value ? String(value['@type']) : 'none';
  // It writes into what it is given.
  const issues = await validator.validate({ jsonld: { [type]: [structuredClone(value)] } });
  return issues.map(({ rootType, issueMessage }) => `${rootType}: ${issueMessage}`);
}
