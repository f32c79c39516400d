import { z } from 'zod';

import { apiPaths, paths } from '../routes/paths.ts';
import { operations } from './operations.ts';
import { listStyles } from './parameters.ts';
import { problemMediaType, problemStatuses } from './problem.ts';
import { namedSchemas } from './schemas.ts';
import { operationSummary, problemTitle } from './words.ts';

import type { Operation } from './operation.ts';
import type { ProblemType } from './problem.ts';

type Json = Record<string, unknown>;

const description =
  'Official releases in Russian and English: one release, one record, two texts. Read only, without a key. ' +
  'Answers may gain keys: pass over those that you do not know. A parameter that is not described here is an error.';

const pathValueSchema = { type: 'string', maxLength: 120 };

/** Problems that any address can have. */
const usualProblems: readonly ProblemType[] = [
  ...(['invalid-parameter', 'malformed-address', 'address-too-long'] as const),
  ...(['too-many-requests', 'fault', 'unavailable'] as const),
];

/** Those after which the same request is worth another try. */
const passingProblems: ReadonlySet<ProblemType> = new Set(['too-many-requests', 'unavailable']);

/** The API in the words of OpenAPI 3.1, from the schemas that read requests and check answers in tests. */
export function toOpenApi(origin: string): Json {
  return {
    openapi: '3.1.1',
    info: { title: 'Parallel', version: '1.0.0', description, license: toLicense(origin) },
    servers: [{ url: `${origin}${apiPaths.root}` }],
    paths: Object.fromEntries(operations.map((one) => [one.path, { get: toOperation(one) }])),
    components: { schemas: toSchemas() },
  };
}

/** Of what the API gives out: its texts belong to those who published them, whatever the code is under. */
function toLicense(origin: string): Json {
  const name = 'Texts: the rights that their sources state, see `rights`; the portal’s own: MIT';
  return { name, url: `${origin}${paths.about('en', 'reuse')}` };
}

function toOperation(operation: Operation): Json {
  const byStatus = Map.groupBy(
    [...usualProblems, ...operation.problems],
    (kind) => problemStatuses[kind],
  );
  const summary = operationSummary(operation.id);
  return {
    operationId: operation.id,
    summary,
    description: operation.description,
    security: [],
    parameters: [...toPathParameters(operation), ...toQueryParameters(operation)],
    responses: {
      200: { description: summary, headers: toHeaders(operation), content: toContent(operation) },
      304: { description: 'What If-None-Match names is still current' },
      ...Object.fromEntries(
        [...byStatus].map(([status, kinds]) => [status, toProblemResponse(kinds)] as const),
      ),
    },
  };
}

const etagHeader = { description: 'Send it as If-None-Match', schema: { type: 'string' } };

function toHeaders(operation: Operation): Json {
  const counts = Object.entries(('headers' in operation && operation.headers) || {}).map(
    ([name, meaning]) => [name, { description: meaning, schema: { type: 'integer' } }] as const,
  );
  return { ETag: etagHeader, ...Object.fromEntries(counts) };
}

/** CSL-JSON is a list of items; a citation is one. */
const oneItem = { type: 'array', items: { type: 'object' }, minItems: 1, maxItems: 1 };

/** Of what a file is written, OpenAPI 3.1 has no words but text. */
function toContent(operation: Operation): Json {
  if ('result' in operation) {
    return { 'application/json': { schema: reference(nameOf(operation.result)) } };
  }
  const contents = Object.entries(operation.mediaTypes).map(([type, meaning]) => {
    const text = { type: 'string', ...(meaning !== undefined && { description: meaning }) };
    return [type, { schema: type.endsWith('+json') ? oneItem : text }] as const;
  });
  return Object.fromEntries(contents);
}

const retryAfterHeader = {
  description: 'Seconds after which to ask again',
  schema: { type: 'integer', minimum: 1 },
};

/** One status can be that of several problems, which `type` tells apart. */
function toProblemResponse(kinds: readonly ProblemType[]): Json {
  return {
    description: kinds.map((kind) => problemTitle(kind)).join('; or: '),
    ...(kinds.some((kind) => passingProblems.has(kind)) && {
      headers: { 'Retry-After': retryAfterHeader },
    }),
    content: { [problemMediaType]: { schema: reference('Problem') } },
  };
}

function toPathParameters({ path, pathValue }: Operation): readonly Json[] {
  const name = /\{(\w+)\}/u.exec(path)?.[1];
  if (name === undefined) return [];
  return [{ name, in: 'path', required: true, description: pathValue, schema: pathValueSchema }];
}

const propertiesSchema = z.object({
  properties: z
    .record(z.string(), z.looseObject({ description: z.string().optional() }))
    .default({}),
  required: z.array(z.string()).default([]),
});

function toQueryParameters({ query }: Operation): readonly Json[] {
  const { properties, required } = propertiesSchema.parse(z.toJSONSchema(query, { io: 'input' }));
  return Object.entries(properties).map(([name, { description: meaning, ...schema }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(meaning !== undefined && { description: meaning }),
    ...(listStyles[name] !== undefined && {
      style: 'form',
      explode: listStyles[name] === 'repeated',
    }),
    schema,
  }));
}

/** Inside of OpenAPI a schema has neither a dialect nor an address of its own. */
const jsonSchemaSchema = z
  .looseObject({})
  .transform((schema) =>
    Object.fromEntries(
      Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id'),
    ),
  );

function toSchemas(): Json {
  const registry = z.registry<{ id?: string }>();
  for (const [id, schema] of Object.entries(namedSchemas)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    io: 'input',
    uri: (id) => reference(id).$ref,
    override: ({ jsonSchema }) => {
      // Answers may gain keys; only what lies in the store is held to be exact.
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return z.record(z.string(), jsonSchemaSchema).parse(schemas);
}

function reference(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

function nameOf(result: z.ZodType): string {
  const found = Object.entries(namedSchemas).find(([, schema]) => schema === result);
  if (!found) throw new TypeError('A result of an operation has no name in namedSchemas.');
  return found[0];
}
