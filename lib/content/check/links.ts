import { findInlineProblems } from '../inline.ts';
import { makeError } from '../problem.ts';
import { listTexts } from '../record/texts.ts';

import type { InlineProblem } from '../inline.ts';
import type { JsonPath } from '../problem.ts';
import type { ReleaseCheck } from './context.ts';

/** Links lead to the web or to a mailbox; any other would be shown as its words only. */
export const checkLinks: ReleaseCheck = ({ file, record }) => {
  const inTexts = listTexts(record).flatMap(({ language, text }) =>
    text.blocks.flatMap((block, index) =>
      check(file, ['texts', language, 'blocks', index, 'text'], block.text),
    ),
  );
  const inNotes = (record.notes ?? []).flatMap((note, index) =>
    Object.entries(note.text).flatMap(([language, text]) =>
      check(file, ['notes', index, 'text', language], text),
    ),
  );
  return [...inTexts, ...inNotes];
};

function check(file: string, path: JsonPath, text: string) {
  return findInlineProblems(text).map((problem) => makeError(file, path, ...explain(problem)));
}

function explain(problem: InlineProblem): readonly [message: string, mend: string] {
  switch (problem.code) {
    case 'link-protocol':
      return [`links to "${problem.href}"`, 'use an address with https://, http:// or mailto:'];
    case 'link-title':
      return [
        `has a link with a title "${problem.title}"`,
        'remove the title: nobody would see it',
      ];
    default:
      return problem satisfies never;
  }
}
