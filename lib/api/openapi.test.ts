import { Validator } from '@seriousme/openapi-schema-validator';
import { z } from 'zod';
import { describe, expect, test } from 'vitest';

import { toOpenApi } from './openapi.ts';
import { operations } from './operations.ts';

const document = toOpenApi('https://parallel.example');

const documentSchema = z.looseObject({
  paths: z.record(
    z.string(),
    z.object({
      get: z.looseObject({
        parameters: z.array(
          z.looseObject({ name: z.string(), description: z.string().optional() }),
        ),
        responses: z.record(z.string(), z.unknown()),
      }),
    }),
  ),
  components: z.object({ schemas: z.record(z.string(), z.looseObject({})) }),
});
const parsed = documentSchema.parse(document);

describe('the description of the API', () => {
  test('is valid OpenAPI 3.1 by the schema of its authors', async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  test('refers to nothing that is not there', () => {
    const names = [
      ...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/gu),
    ];
    expect(names.length).toBeGreaterThan(10);
    for (const [, name] of names) expect(parsed.components.schemas).toHaveProperty(name ?? '');
  });

  test('names every address with its parameters, and what each means', () => {
    expect(Object.keys(parsed.paths)).toEqual(operations.map(({ path }) => path));
    const { parameters } = parsed.paths['/releases']?.get ?? { parameters: [] };
    expect(parameters.map(({ name }) => name)).toEqual([
      ...[
        'q',
        'body',
        'kind',
        'lang',
        'year',
        'month',
        'sort',
        'cursor',
        'limit',
        'fields',
        'facets',
      ],
    ]);
    expect(parameters).toContainEqual(
      expect.objectContaining({
        name: 'limit',
        schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
      }),
    );
    expect(parameters).toContainEqual(
      expect.objectContaining({ name: 'fields', style: 'form', explode: false }),
    );
  });

  test('says of what type an answer is that is a file', () => {
    expect(parsed.paths['/releases/{slug}/citation']?.get.responses['200']).toMatchObject({
      content: {
        'application/x-bibtex': { schema: { type: 'string' } },
        'application/vnd.citationstyles.csl+json': { schema: { type: 'array' } },
      },
    });
  });

  test('says in which media types a stream comes, and what its headers count', () => {
    const { responses, parameters } = parsed.paths['/releases/{slug}/export']?.get ?? {};
    expect(parameters).toMatchObject([{ name: 'slug', in: 'path' }, { name: 'format' }]);
    expect(responses?.['200']).toMatchObject({
      headers: { 'X-Units': {}, 'X-Skipped-Units': {} },
      content: {
        'application/xml': {},
        'text/tab-separated-values': {},
        'application/jsonl': {},
      },
    });
  });

  test('has one description a status', () => {
    expect(Object.keys(parsed.paths['/releases/{slug}']?.get.responses ?? {})).toEqual([
      ...['200', '304', '400', '404', '410', '414', '429', '500', '503'],
    ]);
  });

  test.for(['429', '503'])('says that %s has the time after which to ask again', (status) => {
    for (const { get } of Object.values(parsed.paths)) {
      expect(get.responses[status]).toMatchObject({
        headers: { 'Retry-After': { schema: { type: 'integer', minimum: 1 } } },
      });
    }
  });

  test('names a licence that leads to what may be done with the texts', () => {
    expect(document).toMatchObject({
      info: { license: { url: 'https://parallel.example/en/about#reuse' } },
    });
  });

  test('lets answers gain keys, and says nothing of how editors work', () => {
    const text = JSON.stringify(document);
    expect(text).not.toContain('additionalProperties":false');
    expect(text).not.toMatch(/npm run|content --|\$schema|aliases|acknowledged/u);
  });
});
