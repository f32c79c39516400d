import { readPublished } from '../../lib/content/edition/published.ts';
import { parseDraftRecord } from '../../lib/content/editing/record-json.ts';
import { readEditorsFile } from '../../lib/content/read/editors-file.ts';
import { sealRecord } from '../../lib/content/editing/seal.ts';
import { writeFileAtomically } from '../../lib/content/write-file.ts';
import { env } from '../../lib/env.ts';
import { analyse } from '../../lib/search/analyse.ts';
import { complain } from './shown.ts';
import { parseSingle } from './usage-error.ts';

export async function seal(args: readonly string[]): Promise<number> {
  const file = parseSingle(args, 'FILE');
  const bytes = await readEditorsFile(file);
  if (!bytes.ok) return complain(file, bytes.error);
  const draft = parseDraftRecord(bytes.value);
  if (!draft.ok) return complain(file, draft.error);

  const options = { dataDir: env.dataDir, now: new Date(), analyser: analyse };
  const published = await readPublished(draft.value.slug, options);
  // Before the first build nothing is published.
  if (!published.ok && published.error.code !== 'NO_EDITION') {
    return complain(file, published.error.message);
  }
  const result = sealRecord(bytes.value, published.ok ? published.value : null);
  if (!result.ok) return complain(file, result.error);

  const { text, sealed } = result.value;
  if (sealed.length > 0) await writeFileAtomically(file, text);
  const outcome = sealed.length > 0 ? `sealed ${sealed.join(', ')}` : 'is sealed already';
  console.log(`${file}: ${outcome}`);
  return 0;
}
