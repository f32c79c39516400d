import { describe, expect, test } from 'vitest';

import { operations } from '../../lib/api/operations.ts';
import { toParameterNames } from '../../lib/api/operation.ts';
import { apiPaths, documentPaths } from '../../lib/routes/paths.ts';
import { firstRelease } from '../e2e/support/first-release.ts';
import { ask, forEach } from './support/ask.ts';
import { naughtyStrings } from './support/naughty-strings.ts';
import { openTarget } from './support/target.ts';

const target = openTarget();

const inner = (path: string, value: string) => `${apiPaths.root}${path.replace(/\{\w+\}/u, value)}`;
/** Without these an operation answers nothing but that they are missing. */
const needed: Record<string, string> = { format: 'tsv', q: 'Lavrov' };

const parameters = operations.flatMap((route) =>
  toParameterNames(route).map((name) => {
    const others = toParameterNames(route).filter((other) => other !== name && other in needed);
    const query = others.map((other) => `${other}=${needed[other] ?? ''}&`).join('');
    const path = inner(route.path, firstRelease.slug);
    return { name: `${route.id} ?${name}=`, before: `${path}?${query}${name}=`, after: '' };
  }),
);
const pathValues = operations
  .filter(({ path }) => path.includes('{'))
  .map(({ id, path }) => {
    const [before = '', after = ''] = inner(path, '\n').split('\n');
    return { name: `${id} in its path`, before, after };
  });
const unknown = { name: 'an unknown parameter', before: `${apiPaths.releases}?`, after: '=1' };
const suggestions = {
  name: 'suggestions for the address bar',
  before: `${documentPaths.openSearchSuggestions('ru')}?q=`,
  after: '',
};

const types =
  /^(?:application\/(?:json|problem\+json|x-suggestions\+json|openapi\+json|jsonl|x-tmx\+xml|x-bibtex|x-research-info-systems|vnd\.citationstyles\.csl\+json)|text\/(?:plain|csv|tab-separated-values))(?:;|$)/u;

describe('every string in every parameter of the API is answered', () => {
  test.for([...parameters, ...pathValues, unknown, suggestions])(
    '$name',
    async ({ name, before, after }) => {
      const question = async (text: string) => {
        const path = `${before}${encodeURIComponent(text)}${after}`;
        const { status, headers, body } = await ask(target.url, path);
        expect([200, 400, 404, 414], path).toContain(status);
        expect(headers['x-content-type-options'], path).toBe('nosniff');
        expect(headers['content-type'], path).toMatch(types);
        if (headers['content-type']?.includes('json;') === true) {
          expect(() => {
            JSON.parse(body.toString());
          }, path).not.toThrow();
        }
      };
      // One client has one export of a list at a time.
      await forEach(naughtyStrings, question, name.startsWith('exportCorpus') ? 1 : undefined);
    },
  );
});
