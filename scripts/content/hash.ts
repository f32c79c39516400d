import { hashText } from '../../lib/model/hash.ts';
import { readEditorsFile } from '../../lib/content/read/editors-file.ts';
import { parseDraftRecord } from '../../lib/content/commands/record-json.ts';
import { complain } from './shown.ts';
import { parseSingle } from './usage-error.ts';

export async function hash(args: readonly string[]): Promise<number> {
  const file = parseSingle(args, 'FILE');
  const bytes = await readEditorsFile(file);
  if (!bytes.ok) return complain(file, bytes.error);
  const draft = parseDraftRecord(bytes.value);
  if (!draft.ok) return complain(file, draft.error);
  for (const { language, version } of draft.value.texts) {
    console.log(`${hashText(version)}  texts.${language}`);
  }
  return 0;
}
