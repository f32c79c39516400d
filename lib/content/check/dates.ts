import { toEpoch, toMoscowDay } from '../../model/moscow-day.ts';
import { createError, createWarning } from '../diagnostic.ts';
import { listTexts } from '../../model/texts.ts';
import { createRemark } from './remarks.ts';

import type { JsonPath } from '../diagnostic.ts';
import type { ReleaseCheck } from './context.ts';
import type { FindRemarks } from './remarks.ts';

const day = 24 * 60 * 60 * 1000;

/** What is published has happened; a day of grace covers every time zone. */
export const checkFutureDates: ReleaseCheck = ({ file, record }, { now }) => {
  if (record.status !== 'published' || toEpoch(record.publishedAt) <= now.getTime() + day)
    return [];
  const fix = 'correct the date, or write status "scheduled" with publishAt';
  return [createError(file, ['publishedAt'], 'is in the future', fix)];
};

/** A text cannot have been added to a release that was not there yet. */
export const checkAddedDates: ReleaseCheck = ({ file, record }, { now }) =>
  listTexts(record).flatMap(({ language, text: { addedAt } }) => {
    if (addedAt === undefined) return [];
    const at = toEpoch(addedAt);
    const path = ['texts', language, 'addedAt'];
    if (at > now.getTime() + day)
      return [createError(file, path, 'is in the future', 'correct the date')];
    if (at >= toEpoch(toMoscowDay(record.publishedAt))) return [];
    return [createError(file, path, 'is before publishedAt', 'correct the date, or remove it')];
  });

/** What has been done was done before now; as above, a day of grace. */
export const checkDoneDates: ReleaseCheck = ({ file, record }, { now }) => {
  const dates: readonly (readonly [JsonPath, string | undefined])[] = [
    [['withdrawnAt'], record.withdrawnAt],
    ...(record.status === 'withdrawn' ? [[['publishedAt'], record.publishedAt] as const] : []),
    ...(record.act?.date === undefined ? [] : [[['act', 'date'], record.act.date] as const]),
    ...(record.otherAccounts ?? []).map(
      ({ checkedAt }, index) => [['otherAccounts', index, 'checkedAt'], checkedAt] as const,
    ),
    ...listTexts(record).flatMap(({ language, text }) => [
      [['texts', language, 'source', 'retrievedAt'], text.source.retrievedAt] as const,
      ...(text.revisions ?? []).map(
        ({ at }, index) => [['texts', language, 'revisions', index, 'at'], at] as const,
      ),
    ]),
  ];
  return dates.flatMap(([path, at]) =>
    at === undefined || toEpoch(at) <= now.getTime() + day
      ? []
      : [createWarning(file, path, `${at} is in the future`, 'correct the date')],
  );
};

/** The permanent address of a release begins with the day on which it was published. */
export const findSlugDay: FindRemarks = ({ file, record: { slug, publishedAt } }) => {
  const [, written] = /^(\d{4}-\d{2}-\d{2})(?:-|$)/u.exec(slug) ?? [];
  const published = toMoscowDay(publishedAt);
  if (written === undefined || written === published) return [];
  const message = `begins with ${written}, publishedAt is ${published} in Moscow`;
  const fix = 'correct publishedAt, or the slug of a release that was never published';
  return [createRemark(`slug-day:${written}`, createWarning(file, ['slug'], message, fix))];
};
