import { listReferences } from '../../model/footnotes.ts';
import { listTexts } from '../../model/texts.ts';
import { createError, createWarning } from '../diagnostic.ts';
import { createRemark } from './remarks.ts';

import type { Block } from '../../model/block.ts';
import type { ReleaseCheck } from './context.ts';
import type { FindRemarks } from './remarks.ts';

/** A sign in the words stands for a footnote of the same text. */
export const checkReferences: ReleaseCheck = ({ file, record }) =>
  listTexts(record).flatMap(({ language, text }) => {
    const footnotes = new Map(listFootnotes(text.blocks).map(({ block }) => [block.id, block]));
    return text.blocks.flatMap((block, index) =>
      listReferences(block).flatMap(({ footnote, sign }) => {
        const path = ['texts', language, 'blocks', index, block.kind === 'table' ? 'rows' : 'text'];
        const known = footnotes.get(footnote);
        if (!known) {
          const message = `refers to a footnote "${footnote}" that the text does not have`;
          return [createError(file, path, message, 'add a block of kind footnote with this id')];
        }
        if (known.sign === sign) return [];
        const message = `has the sign "${sign}" for ${footnote}, which has "${known.sign}"`;
        return [createError(file, path, message, 'write one sign in both places')];
      }),
    );
  });

/** A footnote belongs to words, unless the source has lost its sign. */
export const findLooseFootnotes: FindRemarks = ({ file, record }) =>
  listTexts(record).flatMap(({ language, text }) => {
    const used = new Set(text.blocks.flatMap(listReferences).map(({ footnote }) => footnote));
    return listFootnotes(text.blocks).flatMap(({ block: { id, sign }, index }) => {
      if (used.has(id)) return [];
      const path = ['texts', language, 'blocks', index, 'id'];
      const message = `is the footnote "${id}", whose sign stands nowhere in the text`;
      const fix = `write [${sign}](#${id}) in its block, with "markup": true`;
      return [
        createRemark(`loose-footnote:${language}.${id}`, createWarning(file, path, message, fix)),
      ];
    });
  });

function listFootnotes(blocks: readonly Block[]) {
  return blocks.flatMap((block, index) => (block.kind === 'footnote' ? [{ block, index }] : []));
}
