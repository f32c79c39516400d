import { toEpoch } from '../record/moscow-day.ts';
import { makeError } from '../problem.ts';

import type { ReleaseCheck } from './context.ts';

const day = 24 * 60 * 60 * 1000;

/** What is published has happened; a day of grace covers every time zone. */
export const checkFutureDates: ReleaseCheck = ({ file, record }, { now }) => {
  if (record.status !== 'published' || toEpoch(record.publishedAt) <= now.getTime() + day)
    return [];
  const mend = 'correct the date, or write status "scheduled" with publishAt';
  return [makeError(file, ['publishedAt'], 'is in the future', mend)];
};
