import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { arbitraryBlock } from '../../tests/factories/arbitrary-block.ts';
import { everyBlock } from '../../tests/factories/every-block.ts';
import { makeText } from '../../tests/factories/make-text.ts';
import { makeOwnFolder } from '../../tests/factories/own-folder.ts';
import { makeRevisedRelease } from '../../tests/factories/make-revised-release.ts';
import { askApi } from '../../tests/factories/ask-api.ts';
import { fullReleaseSchema } from '../api/schemas.ts';
import { analyse } from '../search/analyse.ts';
import { textAnalysis } from '../search/text-analysis.ts';
import { toEdition } from '../editions/edition.ts';
import { writeEdition } from '../store/sqlite/write/write-edition.ts';
import { hashText } from './hash.ts';
import { readContent } from '../content/read-content.ts';
import { listTexts } from './texts.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';

import type { HashedVersion } from './hash.ts';
import type { Release } from './release.ts';
import type { ContentStore } from '../store/content-store.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

/** RFC 8785 as far as texts need it, written from the RFC and not with the library of hash.ts. */
function toCanonical(value: unknown): string {
  if (typeof value === 'string' || Number.isInteger(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(toCanonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) throw new TypeError('no part of a text');
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([left], [right]) => (left < right ? -1 : 1));
  return `{${members.map(([key, member]) => `"${key}":${toCanonical(member)}`).join(',')}}`;
}

function recompute({ title, lead, blocks }: HashedVersion): string {
  const own = new Set(['markup', 'spans', 'person', 'question']);
  const hashed = {
    title,
    lead,
    blocks: blocks.map((block) =>
      Object.fromEntries(Object.entries(block).filter(([key]) => !own.has(key))),
    ),
  };
  return createHash('sha256')
    .update(Buffer.from(toCanonical(hashed), 'utf8'))
    .digest('hex');
}

let releases: readonly Release[] = [];
let store: ContentStore;
let folder = '';

beforeAll(async () => {
  folder = await makeOwnFolder();
  const { content } = await readContent(join(root, 'content'));
  const revised = { file: 'releases/2015/revised.json', record: makeRevisedRelease() };
  const { site } = content;
  if (site === null) throw new Error('content/site.json cannot be read');
  const records = { ...content, releases: [...content.releases, revised] };
  releases = records.releases.map(({ record }) => record);
  const file = join(folder, 'edition.sqlite');
  writeEdition(file, toEdition(records, site.record), analyse);
  store = openSqliteStore(file, textAnalysis);
});
afterAll(() => store.close());

async function askFor(slug: string): Promise<string> {
  const { status, body } = await askApi({
    path: `/api/v1/releases/${slug}`,
    query: new URLSearchParams(),
    store,
    search: () => Promise.reject(new Error('nothing is searched for')),
    quote: () => Promise.reject(new TypeError('No recipe quotes.')),
    origin: 'https://parallel.example',
  });
  expect(status).toBe(200);
  return body;
}

/** A program of docs/hash.md, as a stranger would save it. */
async function saveProgram(language: 'js' | 'python'): Promise<string> {
  const guide = await readFile(join(root, 'docs/hash.md'), 'utf8');
  const [, program] = new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'su').exec(guide) ?? [];
  const file = join(folder, language === 'js' ? 'hash.mjs' : 'hash.py');
  await writeFile(file, program ?? '');
  return file;
}

describe('the recipe of the hash, followed by somebody else', () => {
  test('gives the hash of every text of the record, and of every version before it', () => {
    expect(releases.length).toBeGreaterThan(1);
    for (const release of releases) {
      for (const { text } of listTexts(release)) {
        expect(recompute(text)).toBe(text.sha256);
        for (const { previous, sha256Before } of text.revisions ?? []) {
          if (previous) expect(recompute(previous)).toBe(sha256Before);
        }
      }
    }
  });

  test('gives the hash that the API names, from what the API answers', async () => {
    for (const { slug } of releases.filter(({ status }) => status === 'published')) {
      const { texts } = fullReleaseSchema.parse(JSON.parse(await askFor(slug)));
      const answered = Object.values(texts);
      expect(answered.length).toBeGreaterThan(0);
      for (const text of answered) expect(recompute(text)).toBe(text.sha256);
    }
  });

  test('is the recipe of hash.ts, whatever a text holds', () => {
    const characters = fc.string({ unit: 'grapheme' });
    const words = fc.record({
      id: characters,
      kind: fc.constantFrom('paragraph', 'list'),
      text: fc.oneof(characters, fc.constantFrom('\u2028', '\u007F', '"\\\n\u0001', '😀')),
    });
    const block = fc.oneof(words, arbitraryBlock);
    const version = fc.record(
      { title: characters, lead: characters, blocks: fc.array(block) },
      { requiredKeys: ['title', 'blocks'] },
    );
    fc.assert(
      fc.property(version, (text) => {
        expect(recompute(text)).toBe(hashText(text));
      }),
    );
  });

  test.each([
    ['js', process.execPath],
    ['python', 'python3'],
  ] as const)(
    'as the %s program in docs/hash.md, prints what the command prints',
    async (language, runner) => {
      const program = await saveProgram(language);
      const slug = '2015-01-25-lavrov-kerry-call';
      const file = join(root, `content/releases/2015/${slug}.json`);
      const answer = join(folder, 'answer.json');
      await writeFile(answer, await askFor(slug));

      const command = join(root, 'scripts/content.ts');
      const { stdout: printed } = await run(process.execPath, [command, 'hash', file]);
      expect(printed).toMatch(/^[0-9a-f]{64} {2}texts\.ru\n[0-9a-f]{64} {2}texts\.en\n$/u);
      for (const source of [file, answer]) {
        expect((await run(runner, [program, source])).stdout).toBe(printed);
      }
      // With every kind of block, which recipe 1 did not know.
      const texts = {
        ru: makeText({ blocks: [...everyBlock.ru] }),
        en: makeText({ blocks: [...everyBlock.en] }),
      };
      const newer = join(folder, 'newer.json');
      await writeFile(newer, JSON.stringify({ texts }));
      expect((await run(runner, [program, newer])).stdout).toBe(
        `${texts.ru.sha256}  texts.ru\n${texts.en.sha256}  texts.en\n`,
      );
    },
    60_000,
  );
});
