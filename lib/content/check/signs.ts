import { createWarning, toPathText } from '../diagnostic.ts';
import { listTexts } from '../../model/texts.ts';
import { listTextsOf } from './listed-texts.ts';
import { createRemark } from './remarks.ts';
import { findSuspects } from './signs/find-suspects.ts';
import { describePlace } from './signs/suspect.ts';

import type { JsonPath, Diagnostic } from '../diagnostic.ts';
import type { Release } from '../../model/release.ts';
import type { Check } from './context.ts';
import type { ListedText } from './listed-texts.ts';
import type { FindRemarks } from './remarks.ts';
import type { Suspect } from './signs/suspect.ts';

/** Damage that nobody meant, in the texts of a release and in everything that is said about them. */
export const findSignRemarks: FindRemarks = ({ file, record }) =>
  listTextsOf(record).flatMap((listed) =>
    findSuspects(listed.text, listed.language).map((suspect) =>
      createRemark(
        `${suspect.code}:${toPlace(record, listed.path)}:${suspect.detail}`,
        toDiagnostic(file, listed, suspect),
      ),
    ),
  );

/** The same in bodies, terms and the site, which have no acknowledgements. */
export const checkSigns: Check = ({ content }) =>
  [content.site, ...content.bodies, ...content.terms]
    .filter((source) => source !== null)
    .flatMap(({ file, record }) =>
      listTextsOf(record).flatMap((listed) =>
        findSuspects(listed.text, listed.language).map((suspect) =>
          toDiagnostic(file, listed, suspect),
        ),
      ),
    );

/** `ru.p3` and `ru.title`, which stay when blocks before them come and go; else the path. */
export function toPlace({ texts }: Release, path: JsonPath): string {
  const [head, language, key, index] = path;
  if (head !== 'texts') return toPathText(path);
  const text = listTexts({ texts }).find((one) => one.language === language)?.text;
  const block = key === 'blocks' ? text?.blocks[Number(index)] : undefined;
  return toPathText(block === undefined ? path.slice(1) : [String(language), block.id]);
}

function toDiagnostic(file: string, { path, text }: ListedText, suspect: Suspect): Diagnostic {
  const message = `${suspect.message} ${describePlace(text, suspect)}`;
  return createWarning(file, path, message, suspect.fix);
}
