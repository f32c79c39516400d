import { hashText } from '../../lib/model/hash.ts';
import { readEditorsFile } from '../../lib/content/read/editors-file.ts';
import { parseDraftRecord } from '../../lib/content/commands/record-json.ts';
import { complain } from './shown.ts';
import { createCommand } from './command.ts';

export const hashCommand = createCommand('hash', 'print the hash of each text of a record', [
  'content/releases/2015/2015-02-01-example.json',
])
  .argument('<file>')
  .action(async (file: string) => {
    process.exitCode = await hash(file);
  });

async function hash(file: string): Promise<number> {
  const bytes = await readEditorsFile(file);
  if (!bytes.ok) return complain(file, bytes.error);
  const draft = parseDraftRecord(bytes.value);
  if (!draft.ok) return complain(file, draft.error);
  for (const { language, version } of draft.value.texts) {
    console.log(`${hashText(version)}  texts.${language}`);
  }
  return 0;
}
