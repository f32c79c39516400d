import { alignTexts } from '../../model/align.ts';
import { createError } from '../diagnostic.ts';
import { heaviestPart, weighNotes, weighRow } from '../../model/parts.ts';
import { listTexts } from '../../model/texts.ts';
import { toWritten } from '../../model/written.ts';
import { checkBlockIds, checkBlockOrder } from './blocks.ts';

import type { ReleaseCheck } from './context.ts';

/**
 * Characters of a text, its title and lead included: some 150,000 words. What is longer no form serves within its
 * bounds (docs/decisions/0037-long-texts.md); it is a work in several volumes, and may be several releases.
 */
export const longestText = 1_000_000;

/** What the API sends whole, search reads at once and a page is cut from has an end. */
export const checkTextLengths: ReleaseCheck = ({ file, record }) =>
  listTexts(record).flatMap(({ language, text: { title, lead = '', blocks } }) => {
    const length = blocks.reduce(
      (sum, block) => sum + toWritten(block).text.length,
      title.length + lead.length,
    );
    if (length <= longestText) return [];
    const path = ['texts', language, 'blocks'];
    const message = `have ${length} characters; a text has ${longestText} at most`;
    return [
      createError(file, path, message, 'make several releases of it, and name them in related'),
    ];
  });

/**
 * A passage is never cut, so it has to fit on a page. What stands crosswise, or has one id, is one passage only until
 * that is fixed, which is another complaint.
 */
export const checkPassageLengths: ReleaseCheck = (release, context) => {
  const { file, record } = release;
  const [first, second] = listTexts(record);
  const isUnsure = [checkBlockIds, checkBlockOrder].some(
    (check) => check(release, context).length > 0,
  );
  if (!first || isUnsure) return [];
  const notes = weighNotes(record);
  return alignTexts(first.text.blocks, second?.text.blocks ?? []).flatMap((row) => {
    if (weighRow(row.first, row.second, notes) <= heaviestPart) return [];
    const isFirst = row.first.length > 0;
    const language = isFirst ? first.language : (second?.language ?? first.language);
    const [block] = isFirst ? row.first : row.second;
    const blocks = isFirst ? first.text.blocks : (second?.text.blocks ?? []);
    const path = ['texts', language, 'blocks', blocks.findIndex(({ id }) => id === block?.id)];
    const message = 'is too long for a page, with the blocks that answer it and their notes';
    return [
      createError(file, path, message, 'cut it into several blocks, in both languages alike'),
    ];
  });
};
