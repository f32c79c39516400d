import { hashText } from '../../model/hash.ts';
import { listTexts } from '../../model/texts.ts';
import { releaseSchema } from '../../model/release.ts';
import { jsonColumn } from './edition-file.ts';

/**
 * A release as its row has it. Every text, and every earlier one that a revision keeps, is compared with its
 * hash each time: a text that was altered in the file is never shown with the old hash beside it.
 */
export const releaseColumn = jsonColumn(
  releaseSchema.superRefine((release, context) => {
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
  }),
);
