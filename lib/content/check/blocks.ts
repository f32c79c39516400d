import { makeError, makeWarning } from '../problem.ts';
import { listTexts } from '../record/texts.ts';

import type { Sourced } from '../record/content-set.ts';
import type { Release } from '../schema/release.ts';
import type { ReleaseText } from '../schema/text.ts';
import type { ReleaseCheck } from './context.ts';

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
    const ids = idsOf(text);
    return ids.flatMap((id, index) =>
      ids.indexOf(id) < index
        ? [
            makeError(
              file,
              blockPath(language, index, 'id'),
              `"${id}" is used twice`,
              'give it a new id',
            ),
          ]
        : [],
    );
  });

/** Ids are the alignment: what two texts have in common stands in the same order. */
export const checkBlockOrder: ReleaseCheck = ({ file, record }) => {
  const [first, ...others] = listTexts(record);
  if (!first) return [];
  return others.flatMap(({ language, text }) => {
    const expected = idsOf(first.text).filter((id) => idsOf(text).includes(id));
    const common = idsOf(text).filter((id) => expected.includes(id));
    const index = common.findIndex((id, position) => id !== expected[position]);
    if (index < 0) return [];
    const message = `have common ids in another order than texts.${first.language}: ${common.join(' ')}`;
    return [
      makeError(
        file,
        ['texts', language, 'blocks'],
        message,
        `put them in the order ${expected.join(' ')}`,
      ),
    ];
  });
};

/** `spans` names blocks of another text that this block answers as well; its own text lacks them. */
export const checkSpans: ReleaseCheck = ({ file, record }) => {
  const texts = listTexts(record);
  return texts.flatMap(({ language, text }) => {
    const own = idsOf(text);
    const others = texts.filter((other) => other.language !== language);
    const spanned = text.blocks.flatMap(({ spans = [] }) => spans);
    return text.blocks.flatMap(({ spans = [] }, index) =>
      spans.flatMap((id) => {
        const path = blockPath(language, index, 'spans');
        if (own.includes(id))
          return [makeError(file, path, `"${id}" exists in this text itself`, 'remove it')];
        if (spanned.filter((other) => other === id).length > 1) {
          return [makeError(file, path, `"${id}" is answered twice`, 'keep one of them')];
        }
        if (others.some((other) => idsOf(other.text).includes(id))) return [];
        return [makeError(file, path, `no other text has a block "${id}"`, 'correct or remove it')];
      }),
    );
  });
};

/** What an editor writes into `acknowledged` after having looked at a warning. */
const toAcknowledgement = (id: string) => `block-without-counterpart:${id}`;

/** A passage that only one language has is said, until an editor has acknowledged it. */
export const checkCounterparts: ReleaseCheck = (source) => {
  const { file, record } = source;
  return findLonelyBlocks(source).flatMap(({ language, index, id, missingIn }) => {
    const key = toAcknowledgement(id);
    if (record.acknowledged?.includes(key)) return [];
    const mend = `translate it, name it in spans, or acknowledge "${key}"`;
    const message = `"${id}" has no counterpart in texts.${missingIn}`;
    return [makeWarning(file, blockPath(language, index, 'id'), message, mend)];
  });
};

/** An acknowledgement of nothing would hide the next warning of that name. */
export const checkAcknowledgements: ReleaseCheck = (source) => {
  const { file, record } = source;
  const keys = findLonelyBlocks(source).map(({ id }) => toAcknowledgement(id));
  return (record.acknowledged ?? []).flatMap((written, index) =>
    keys.includes(written)
      ? []
      : [
          makeError(
            file,
            ['acknowledged', index],
            `"${written}" acknowledges nothing`,
            'remove it',
          ),
        ],
  );
};

function findLonelyBlocks({ record }: Sourced<Release>) {
  const texts = listTexts(record);
  return texts.flatMap(({ language, text }) =>
    texts.flatMap((other) => {
      if (other.language === language) return [];
      const others = idsOf(other.text);
      const answered = [...others, ...other.text.blocks.flatMap(({ spans = [] }) => spans)];
      return text.blocks.flatMap(({ id, spans = [] }, index) => {
        const isAnswered =
          answered.includes(id) || spans.some((spanned) => others.includes(spanned));
        return isAnswered ? [] : [{ language, index, id, missingIn: other.language }];
      });
    }),
  );
}

function idsOf({ blocks }: ReleaseText): readonly string[] {
  return blocks.map(({ id }) => id);
}
