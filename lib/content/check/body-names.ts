import { languages } from '../../model/languages.ts';
import { createError } from '../diagnostic.ts';

import type { JsonPath } from '../diagnostic.ts';
import type { GovernmentBody } from '../../model/body.ts';
import type { Check } from './context.ts';

type Claim = { file: string; id: string; path: JsonPath; text: string };

/** A name is one body's: a question that has it is narrowed to that body. */
export const checkBodyNames: Check = ({ content }) => {
  const claims = content.bodies.flatMap(({ file, record }) => listClaims(file, record));
  const byName = Map.groupBy(claims, ({ text }) => fold(text));
  return [...byName.values()].flatMap(([first, ...others]) =>
    others.flatMap(({ file, id, path, text }) =>
      first === undefined || id === first.id
        ? []
        : [
            createError(
              file,
              path,
              `"${text}" is a name of "${first.id}" as well (${first.file})`,
              'leave it to one of them',
            ),
          ],
    ),
  );
};

function listClaims(file: string, record: GovernmentBody): readonly Claim[] {
  const { id, name, menuLabel, shortName = {}, alsoCalled = {} } = record;
  const named = Object.entries({ name, menuLabel, shortName }).flatMap(([key, values]) =>
    languages.flatMap((language): Claim[] => {
      const text = values[language];
      return text === undefined ? [] : [{ file, id, path: [key, language], text }];
    }),
  );
  const called = languages.flatMap((language) =>
    (alsoCalled[language] ?? []).map((text, index): Claim => ({
      file,
      id,
      path: ['alsoCalled', language, index],
      text,
    })),
  );
  return [...named, ...called];
}

/** Case, ё and signs make no difference to who types a name. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
