import { createError, createWarning } from '../diagnostic.ts';
import { listTexts } from '../../model/texts.ts';
import { createRemark } from './remarks.ts';

import type { ReleaseText } from '../../model/text.ts';
import type { ReleaseCheck } from './context.ts';
import type { FindRemarks } from './remarks.ts';

const blockPath = (language: string, index: number, ...rest: string[]) => [
  'texts',
  language,
  'blocks',
  index,
  ...rest,
];

/** A block id is one anchor in its text. */
export const checkBlockIds: ReleaseCheck = ({ file, record }) =>
  listTexts(record).flatMap(({ language, text }) => {
    const seen = new Set<string>();
    return idsOf(text).flatMap((id, index) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      const path = blockPath(language, index, 'id');
      return [createError(file, path, `"${id}" is used twice`, 'give it a new id')];
    });
  });

/** Ids are the alignment: what two texts have in common stands in the same order. */
export const checkBlockOrder: ReleaseCheck = ({ file, record }) => {
  const [first, ...others] = listTexts(record);
  if (!first) return [];
  return others.flatMap(({ language, text }) => {
    const own = new Set(idsOf(text));
    const expected = idsOf(first.text).filter((id) => own.has(id));
    const shared = new Set(expected);
    const common = idsOf(text).filter((id) => shared.has(id));
    const index = common.findIndex((id, position) => id !== expected[position]);
    if (index < 0) return [];
    const message = `have common ids in another order than texts.${first.language}: ${listIds(common)}`;
    return [
      createError(
        file,
        ['texts', language, 'blocks'],
        message,
        `put them in the order ${listIds(expected)}`,
      ),
    ];
  });
};

/** `spans` names blocks of another text that this block answers as well; its own text lacks them. */
export const checkSpans: ReleaseCheck = ({ file, record }) => {
  const texts = listTexts(record);
  return texts.flatMap(({ language, text }) => {
    const own = new Set(idsOf(text));
    const others = new Set(
      texts.filter((other) => other.language !== language).flatMap((other) => idsOf(other.text)),
    );
    const times = Map.groupBy(
      text.blocks.flatMap(({ spans = [] }) => spans),
      (id) => id,
    );
    return text.blocks.flatMap(({ spans = [] }, index) =>
      spans.flatMap((id) => {
        const path = blockPath(language, index, 'spans');
        if (own.has(id))
          return [createError(file, path, `"${id}" exists in this text itself`, 'remove it')];
        if ((times.get(id)?.length ?? 0) > 1) {
          return [createError(file, path, `"${id}" is answered twice`, 'keep one of them')];
        }
        if (others.has(id)) return [];
        return [
          createError(file, path, `no other text has a block "${id}"`, 'correct or remove it'),
        ];
      }),
    );
  });
};

/** A passage that only one language has is said, until an editor has acknowledged it. */
export const findLonelyBlocks: FindRemarks = ({ file, record }) => {
  const texts = listTexts(record);
  return texts.flatMap(({ language, text }) =>
    texts.flatMap((other) => {
      if (other.language === language) return [];
      const others = new Set(idsOf(other.text));
      const answered = new Set(other.text.blocks.flatMap(({ spans = [] }) => spans));
      return text.blocks.flatMap(({ id, spans = [] }, index) => {
        if (others.has(id) || answered.has(id) || spans.some((one) => others.has(one))) return [];
        const message = `"${id}" has no counterpart in texts.${other.language}`;
        const path = blockPath(language, index, 'id');
        const diagnostic = createWarning(file, path, message, 'translate it, name it in spans');
        return [createRemark(`block-without-counterpart:${id}`, diagnostic)];
      });
    }),
  );
};

/** More of them would fill the screen. */
const mostListed = 100;

function listIds(ids: readonly string[]): string {
  const shown = ids.slice(0, mostListed).join(' ');
  return ids.length > mostListed ? `${shown} …` : shown;
}

function idsOf({ blocks }: ReleaseText): readonly string[] {
  return blocks.map(({ id }) => id);
}
