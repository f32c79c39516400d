import { z } from 'zod';

import { CursorError } from '../../cursor-error.ts';
import { hashJson } from '../../../model/hash.ts';

import type { BrowseQuery, ReleaseFilter } from '../../browse.ts';

type Sort = NonNullable<BrowseQuery['sort']>;

/** The list that is continued. */
export type List = { filter: ReleaseFilter; sort: Sort };

/** The last item that was shown: the list goes on behind it, whatever has come and gone since. */
export type Place = { instant: number; slug: string };

const cursorSchema = z.tuple([z.int(), z.string(), z.enum(['newest', 'oldest']), z.string()]);

/** No cursor that was written here is longer. */
const longestCursor = 1000;

export function writeCursor({ instant, slug }: Place, list: List): string {
  const cursor: z.infer<typeof cursorSchema> = [instant, slug, list.sort, hashOf(list.filter)];
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** Throws `CursorError` for what `writeCursor` has not written for this list. */
export function readCursor(text: string, list: List): Place {
  const parsed = cursorSchema.safeParse(decode(text));
  if (!parsed.success) throw malformed({ cause: parsed.error });
  const [instant, slug, sort, hash] = parsed.data;
  if (sort !== list.sort || hash !== hashOf(list.filter)) {
    throw new CursorError(
      'OTHER_LIST',
      'The cursor is of another list: keep its filter and its order.',
    );
  }
  return { instant, slug };
}

function decode(text: string): unknown {
  const bytes = Buffer.from(text.slice(0, longestCursor), 'base64url');
  // Node leaves out what is not base64url: only what is written alike was written here.
  if (bytes.toString('base64url') !== text) throw malformed();
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw malformed({ cause });
  }
}

function malformed(options?: ErrorOptions): CursorError {
  const message = 'The cursor is not one that an answer has ended with: begin without a cursor.';
  return new CursorError('MALFORMED', message, options);
}

/** Kinds are a set: in whatever order they are asked for, the list is the same. */
function hashOf({ kinds, ...filter }: ReleaseFilter): string {
  const sorted = kinds && { kinds: [...new Set(kinds)].sort() };
  return hashJson({ ...filter, ...sorted }).slice(0, 16);
}
