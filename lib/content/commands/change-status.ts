import { z } from 'zod';

import { fail, ok } from '../../base/result.ts';
import { toEpoch, toMoscowDay } from '../../model/moscow-day.ts';
import { parseDraftRecord, toRecordText } from './record-json.ts';

import type { Localized } from '../../model/languages.ts';
import type { Release } from '../../model/release.ts';
import type { Result } from '../../base/result.ts';

/** What becomes of a release; `at` of a scheduled one is an instant with an offset. */
export type StatusChange =
  | { to: 'published' }
  | { to: 'scheduled'; at: string }
  | { to: 'draft' } /** `replacedBy`: the slug of the release that readers find instead. */
  | { to: 'withdrawn'; reason: Localized<string>; replacedBy?: string };

type Status = Release['status'];

const stateSchema = z.looseObject({
  status: z.enum(['draft', 'scheduled', 'published', 'withdrawn']),
  publishAt: z.string().optional(),
});

/** Keys that belong to one status. */
const keysOfStatus = ['publishAt', 'withdrawnAt', 'reason', 'replacedBy'] as const;

/**
 * A record with another status, as a file, and the status that it had. Nothing but this makes a draft public. Fails with
 * a sentence where the life of a release has no such step: what readers have seen is withdrawn, never hidden.
 */
export function changeStatus(
  bytes: Uint8Array,
  change: StatusChange,
  now: Date,
): Result<{ text: string; from: Status }, string> {
  const draft = parseDraftRecord(bytes);
  if (!draft.ok) return draft;
  const { value } = draft.value;
  const state = stateSchema.safeParse(value);
  if (!state.success) return fail('has no status: write "status": "draft"');
  const { status: from, publishAt } = state.data;
  const isDue = publishAt !== undefined && toEpoch(publishAt) <= now.getTime();
  const refusal = refuse(from === 'scheduled' && isDue ? 'published' : from, change, now);
  if (refusal !== null) return fail(refusal);
  return ok({ text: toRecordText(setStatus(value, change, now)), from });
}

/** Null: the step is one of a release's life. */
function refuse(from: Status, change: StatusChange, now: Date): string | null {
  if (from === 'withdrawn') {
    return 'is withdrawn, and readers were told so: a release that returns is a new one';
  }
  switch (change.to) {
    case 'published':
      return from === 'published' ? 'is published already' : null;
    case 'scheduled':
      if (from === 'published') return 'is published already: readers have seen it';
      return toEpoch(change.at) > now.getTime()
        ? null
        : `cannot be scheduled for ${change.at}: that is not in the future`;
    case 'draft':
      if (from === 'draft') return 'is a draft already';
      return from === 'published' ? 'is published: withdraw it, and say why' : null;
    case 'withdrawn':
      return from === 'published' ? null : `is ${nameOf(from)}: nobody has seen it`;
    default:
      return change satisfies never;
  }
}

function nameOf(status: 'draft' | 'scheduled'): string {
  return status === 'draft' ? 'a draft' : 'scheduled';
}

/** The new keys stand behind the status; every other key keeps its place. */
function setStatus(
  value: Readonly<Record<string, unknown>>,
  change: StatusChange,
  now: Date,
): Record<string, unknown> {
  const added = {
    ...(change.to === 'scheduled' && { publishAt: change.at }),
    ...(change.to === 'withdrawn' && {
      withdrawnAt: toMoscowDay(now.toISOString()),
      reason: change.reason,
      ...(change.replacedBy !== undefined && { replacedBy: change.replacedBy }),
    }),
  };
  const kept = Object.entries(value).filter(([key]) => !keysOfStatus.some((one) => one === key));
  return Object.fromEntries(
    kept.flatMap(([key, member]) =>
      key === 'status'
        ? [[key, change.to] as const, ...Object.entries(added)]
        : [[key, member] as const],
    ),
  );
}
