import { z } from 'zod';

import { hashText } from '../../model/hash.ts';
import { listTexts } from '../../model/texts.ts';
import { jsonColumn } from './edition-file.ts';

import type { GovernmentBody } from '../../model/body.ts';
import type { Release } from '../../model/release.ts';
import type { Term } from '../../model/term.ts';
import type { ReleaseSummary } from '../../model/summary.ts';

/**
 * A column that a build has written as JSON of a record. The build checked it, and opening an edition compares the
 * bytes of the file with those of its build: at each read only these keys are looked for, which tell a record from
 * something else. Checking all of it took most of the time of a read (docs/performance.md).
 */
export function recordColumn<T extends object>(...keys: (keyof T)[]): z.ZodType<T> {
  return jsonColumn(
    z.custom<T>(
      (value) => typeof value === 'object' && value !== null && keys.every((key) => key in value),
      { error: `is not a record with ${keys.join(', ')}` },
    ),
  );
}

export const summaryColumn = recordColumn<ReleaseSummary>('slug', 'body', 'kind', 'titles');
export const bodyColumn = recordColumn<GovernmentBody>('id', 'name', 'menuLabel');
export const termColumn = recordColumn<Term>('id', 'kind', 'name');

export const summaryRow = z.object({ summary: summaryColumn });

/**
 * A release as its row has it. Every text, and every earlier one that a revision keeps, is compared with its
 * hash each time: a text that was altered in the file is never shown with the old hash beside it.
 */
export const releaseColumn = recordColumn<Release>('slug', 'body', 'kind', 'texts').superRefine(
  (release, context) => {
    for (const { language, text } of listTexts(release)) {
      const earlier = (text.revisions ?? []).flatMap(({ previous, sha256Before }) =>
        previous === undefined ? [] : [{ version: previous, sha256: sha256Before }],
      );
      for (const { version, sha256 } of [{ version: text, sha256: text.sha256 }, ...earlier]) {
        if (hashText(version) === sha256) continue;
        const message = `a text of ${release.slug} is not the one of its hash ${sha256}`;
        context.addIssue({ code: 'custom', path: ['texts', language], message });
      }
    }
  },
);
