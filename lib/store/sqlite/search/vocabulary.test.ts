import { join } from 'node:path';

import { expect, test } from 'vitest';

import { toEdition } from '../../../editions/edition.ts';
import { writeEdition } from '../write/write-edition.ts';
import { analyse } from '../../../search/analyse.ts';
import { makeContentSet } from '../../../../tests/factories/make-content-set.ts';
import { makeSite } from '../../../../tests/factories/make-frame.ts';
import { makeRelease } from '../../../../tests/factories/make-release.ts';
import { makeBlock, makeText } from '../../../../tests/factories/make-text.ts';
import { makeOwnFolder } from '../../../../tests/factories/own-folder.ts';
import { EditionFile } from '../edition-file.ts';
import { countForms } from './vocabulary.ts';

test('each form is counted once a text', async () => {
  const file = join(await makeOwnFolder(), 'edition.sqlite');
  const blocks = [makeBlock('p1', { text: 'Ёлка, ёлка и ёлки' })];
  const texts = { ru: makeText({ title: 'Ёлка', blocks }), en: makeText({ title: 'Ёлка' }) };
  const content = makeContentSet({ releases: [makeRelease({ texts })] });
  writeEdition(file, toEdition(content, makeSite()), analyse);
  const edition = new EditionFile(file);
  expect(countForms(edition, ['елка', 'елки', 'елкой', 'елк', '"'])).toEqual(
    new Map([
      ['елка', 2],
      ['елки', 1],
    ]),
  );
  expect(countForms(edition, [])).toEqual(new Map());
  edition.close();
});
