import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';
import { getLanguageService } from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { z } from 'zod';

import { blockSchema } from '../../model/block.ts';
import { blockSnippets } from './block-snippets.ts';
import { listJsonSchemas } from './json-schemas.ts';

const folder = join(import.meta.dirname, '../../../schemas');

describe('the schemas for editors', () => {
  test.each(listJsonSchemas())('$name is current', async ({ name, text }) => {
    const hint = 'run `npm run content -- schemas`';
    const written: unknown = JSON.parse(await readFile(join(folder, name), 'utf8'));
    expect(written, hint).toEqual(JSON.parse(text));
  });

  test('nothing else lies beside them', async () => {
    const names = listJsonSchemas().map(({ name }) => name);
    expect((await readdir(folder)).sort()).toEqual(names.sort());
  });
});

describe('VS Code', () => {
  const schemaSchema = z.record(z.string(), z.unknown());
  const service = getLanguageService({});
  const [{ text } = { text: '' }] = listJsonSchemas().filter(({ name }) =>
    name.startsWith('release'),
  );
  service.configure({
    schemas: [
      { uri: 'schema:release', fileMatch: ['*'], schema: schemaSchema.parse(JSON.parse(text)) },
    ],
  });
  /** A file in which `|` is where the editor types. */
  const open = (content: string) => {
    const document = TextDocument.create('file:///a.json', 'json', 1, content.replace('|', ''));
    return { document, json: service.parseJSONDocument(document), at: content.indexOf('|') };
  };
  const completionsOf = async (content: string) => {
    const { document, json, at } = open(content);
    const list = await service.doComplete(document, document.positionAt(at), json);
    return list?.items.map(({ label }) => label) ?? [];
  };

  test('says in words what is wrong with an id', async () => {
    const { document, json } = open('{ "slug": "Not A Slug" }');
    const found = await service.doValidation(document, json);
    expect(found.map(({ message }) => message)).toContain(
      'is not a slug: use a-z, 0-9 and single hyphens, like 2015-01-25-lavrov-kerry-call',
    );
  });

  test('offers both languages, and the keys of a text', async () => {
    expect(await completionsOf('{ "texts": { | } }')).toEqual(expect.arrayContaining(['ru', 'en']));
    expect(await completionsOf('{ "texts": { "en": { | } } }')).toEqual(
      expect.arrayContaining(['title', 'blocks', 'origin', 'source']),
    );
  });

  test('offers every kind of block, ready to be filled in', async () => {
    const offered = await completionsOf('{ "texts": { "en": { "blocks": [ | ] } } }');
    expect(offered).toEqual(expect.arrayContaining(blockSnippets.map(({ label }) => label)));
  });

  test('has nothing to say of a block as it is offered', () => {
    for (const { body } of blockSnippets) {
      const filled = JSON.stringify(body).replaceAll(/\$\d/gu, '1');
      expect(blockSchema.safeParse(JSON.parse(filled)).error?.issues).toBeUndefined();
    }
  });
});
