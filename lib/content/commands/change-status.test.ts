import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { makeRelease } from '../../../tests/factories/make-release.ts';
import { releaseSchema } from '../../model/release.ts';
import { isShown } from '../ledger/entry.ts';
import { changeStatus } from './change-status.ts';

import type { Release } from '../../model/release.ts';
import type { StatusChange } from './change-status.ts';

const now = new Date('2026-12-01T12:00:00Z');
const later = '2026-12-05T10:00:00+03:00';
const reason = { ru: 'По ошибке', en: 'In error' };
const toBytes = (release: object) => Buffer.from(JSON.stringify(release));
const change = (release: object, step: StatusChange, at = now) => {
  const changed = changeStatus(toBytes(release), step, at);
  return changed.ok ? releaseSchema.parse(JSON.parse(changed.value.text)) : changed.error;
};
const draft = makeRelease({ status: 'draft' });
const scheduled = makeRelease({ status: 'scheduled', publishAt: later });
const published = makeRelease();
const withdrawn = makeRelease({ status: 'withdrawn', withdrawnAt: '2026-11-01', reason });

describe('a release', () => {
  test('is made public, with nothing else of it changed', () => {
    expect(change(draft, { to: 'published' })).toEqual({ ...draft, status: 'published' });
    const { publishAt: _, ...rest } = scheduled;
    expect(change(scheduled, { to: 'published' })).toEqual({ ...rest, status: 'published' });
  });

  test('is scheduled, moved, and made a draft again', () => {
    const step = { to: 'scheduled', at: later } as const;
    expect(change(draft, step)).toMatchObject({ status: 'scheduled', publishAt: later });
    const moved = '2026-12-06T10:00:00+03:00';
    expect(change(scheduled, { ...step, at: moved })).toMatchObject({ publishAt: moved });
    expect(change(scheduled, { to: 'draft' })).toEqual(draft);
  });

  test('is withdrawn on a day of Moscow, with the reason that readers are told', () => {
    expect(
      change(published, { to: 'withdrawn', reason }, new Date('2026-12-01T22:30:00Z')),
    ).toEqual({ ...published, status: 'withdrawn', withdrawnAt: '2026-12-02', reason });
  });

  test('is withdrawn for another one that takes its place', () => {
    const step = { to: 'withdrawn', reason, replacedBy: 'b' } as const;
    expect(change(published, step)).toMatchObject({ status: 'withdrawn', replacedBy: 'b' });
  });

  test('that was due is one that readers have seen', () => {
    const due = new Date('2026-12-05T08:00:00Z');
    expect(change(scheduled, { to: 'draft' }, due)).toContain('withdraw it');
    expect(change(scheduled, { to: 'withdrawn', reason }, due)).toMatchObject({
      status: 'withdrawn',
    });
  });

  test('keeps the order of its keys, the new ones behind the status', () => {
    const changed = changeStatus(toBytes(draft), { to: 'scheduled', at: later }, now);
    expect(changed.ok && changed.value.text).toContain(
      `"status": "scheduled",\n  "publishAt": "${later}",\n`,
    );
  });

  test.each<[string, object, StatusChange, string]>([
    ['published twice', published, { to: 'published' }, 'is published already'],
    ['hidden', published, { to: 'draft' }, 'is published: withdraw it, and say why'],
    ['scheduled when it is public', published, { to: 'scheduled', at: later }, 'readers have seen'],
    ['withdrawn as a draft', draft, { to: 'withdrawn', reason }, 'is a draft: nobody has seen it'],
    ['withdrawn before its time', scheduled, { to: 'withdrawn', reason }, 'is scheduled: nobody'],
    ['published again', withdrawn, { to: 'published' }, 'is withdrawn, and readers were told so'],
    [
      'scheduled for yesterday',
      draft,
      { to: 'scheduled', at: '2026-11-30T10:00:00+03:00' },
      'that is not in the future',
    ],
    ['read without a status', { slug: 'a', texts: {} }, { to: 'published' }, 'has no status'],
  ])('is not %s', (_, release, step, message) => {
    expect(change(release, step)).toContain(message);
  });
});

/** A step that an editor takes, or hours that pass. */
const arbitraryStep = fc.oneof(
  fc.record({ hours: fc.integer({ min: 1, max: 100 }) }),
  fc.constantFrom<StatusChange>({ to: 'published' }, { to: 'draft' }, { to: 'withdrawn', reason }),
  fc.integer({ min: -50, max: 50 }).map((hours) => ({ to: 'scheduled' as const, hours })),
);

test('no path leads from a draft to readers but through publish or a time that has come, and none back', () => {
  fc.assert(
    fc.property(fc.array(arbitraryStep, { maxLength: 12 }), (steps) => {
      let clock = now.getTime();
      let release: Release = draft;
      let wasShown = false;
      let due = Infinity;
      let isPublished = false;
      for (const step of steps) {
        if (!('to' in step)) clock += step.hours * 3_600_000;
        else {
          const at = new Date(clock + ('hours' in step ? step.hours : 0) * 3_600_000).toISOString();
          const asked: StatusChange = step.to === 'scheduled' ? { to: 'scheduled', at } : step;
          const next = change(release, asked, new Date(clock));
          if (typeof next !== 'string') {
            release = next;
            if (asked.to === 'scheduled') due = Date.parse(at);
            else if (asked.to === 'draft') due = Infinity;
            if (asked.to === 'published') isPublished = true;
          }
        }
        const isNowShown = isShown(release, new Date(clock));
        expect(isNowShown).toBe(isPublished || clock >= due);
        if (wasShown) expect(isNowShown).toBe(true);
        wasShown = isNowShown;
      }
    }),
    { numRuns: 300 },
  );
});
