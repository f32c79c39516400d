import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { hashText } from '../../../lib/model/hash.ts';
import { languages } from '../../../lib/model/languages.ts';
import { releaseSchema } from '../../../lib/model/release.ts';

/** The owner's release: the one that tests edit in a folder of their own. */
export const editedFile = 'releases/2015/2015-01-25-lavrov-kerry-call.json';

type EditOptions = {
  /** Without the revision that a published text needs: the check refuses it. */
  isSilent?: boolean;
};

/** Changes the last paragraph of both texts, as an editor with `content -- revise` does. */
export async function editRelease(
  contentDir: string,
  words: string,
  { isSilent = false }: EditOptions = {},
): Promise<void> {
  const path = join(contentDir, editedFile);
  const record = releaseSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  for (const language of languages) {
    const text = record.texts[language];
    const block = text?.blocks.at(-1);
    if (!text || !block) throw new Error('The first release has both texts.');
    const { title, blocks } = structuredClone(text);
    const revision = {
      at: new Date().toISOString(),
      kind: 'text' as const,
      note: { ru: 'Правка для проверки.', en: 'An edit for the test.' },
      sha256Before: text.sha256,
      previous: { title, blocks },
    };
    if (!isSilent) text.revisions = [...(text.revisions ?? []), revision];
    if (block.kind === 'table') throw new TypeError('The first release has no table.');
    block.text = `${language}: ${words}.`;
    text.sha256 = hashText(text);
  }
  await writeFile(path, `${JSON.stringify(record, null, 2)}\n`);
}
