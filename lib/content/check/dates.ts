import { toEpoch, toMoscowDay } from '../record/moscow-day.ts';
import { makeError } from '../problem.ts';
import { listTexts } from '../record/texts.ts';

import type { ReleaseCheck } from './context.ts';

const day = 24 * 60 * 60 * 1000;

/** What is published has happened; a day of grace covers every time zone. */
export const checkFutureDates: ReleaseCheck = ({ file, record }, { now }) => {
  if (record.status !== 'published' || toEpoch(record.publishedAt) <= now.getTime() + day)
    return [];
  const mend = 'correct the date, or write status "scheduled" with publishAt';
  return [makeError(file, ['publishedAt'], 'is in the future', mend)];
};

/** A text cannot have been added to a release that was not there yet. */
export const checkAddedDates: ReleaseCheck = ({ file, record }, { now }) =>
  listTexts(record).flatMap(({ language, text: { addedAt } }) => {
    if (addedAt === undefined) return [];
    const at = toEpoch(addedAt);
    const path = ['texts', language, 'addedAt'];
    if (at > now.getTime() + day)
      return [makeError(file, path, 'is in the future', 'correct the date')];
    if (at >= toEpoch(toMoscowDay(record.publishedAt))) return [];
    return [makeError(file, path, 'is before publishedAt', 'correct the date, or remove it')];
  });
