import { build } from './build.ts';
import { check } from './check.ts';
import { demo } from './demo.ts';
import { hash } from './hash.ts';
import { createRelease } from './new.ts';
import { notify } from './notify.ts';
import { revise } from './revise.ts';
import { rollback } from './rollback.ts';
import { schemas } from './schemas.ts';
import { seal } from './seal.ts';

/** Arguments after the name → exit code. */
export type Command = (args: readonly string[]) => Promise<number>;

export const commands: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['seal', seal],
  ['revise', revise],
  ['build', build],
  ['rollback', rollback],
  ['notify', notify],
  ['hash', hash],
  ['schemas', schemas],
  ['new', createRelease],
  ['demo', demo],
]);

export const usage = `npm run content -- COMMAND

  check             check every file and say everything that is wrong
  new --kind KIND --body ID --slug SLUG [--lang ru,en]
                    write a draft with empty texts to fill in
  seal FILE… | --all
                    write the hash of each text that is not published yet into its record
  revise SLUG [--note-ru "…" --note-en "…"] [--lang ru|en] [--kind text|note|metadata] [--before FILE]
                    record that a published text has been edited
  build             check, write an edition of what is whole, record it in published.jsonl
                    and serve it from now on
  rollback [ID]     serve an edition again that is kept; without ID (its first digits): list them
  notify --url URL  tell a running portal to look at its content now (needs REVALIDATE_SECRET)
  hash FILE         print the hash of each text of a record
  demo --count N --out DIR [--seed S]
                    write N synthetic records into a new folder, never into the record
  schemas           write the JSON Schemas for editors' programs

CONTENT_DIR (default: content) and DATA_DIR (default: var) say where the files are.
Exit code: 0 all is well, 1 something has to be fixed, 2 the command was not understood.`;
