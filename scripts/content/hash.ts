import { readFile } from 'node:fs/promises';

import { hashText } from '../../lib/content/hash.ts';
import { parseDraftRecord } from '../../lib/content/editing/record-json.ts';
import { parseSingle } from './usage-error.ts';

export async function hash(args: readonly string[]): Promise<number> {
  const file = parseSingle(args, 'FILE');
  const draft = parseDraftRecord(await readFile(file));
  if (!draft.ok) {
    console.error(`${file}: ${draft.error}`);
    return 1;
  }
  for (const { language, version } of draft.value.texts) {
    console.log(`${hashText(version)}  texts.${language}`);
  }
  return 0;
}
