import { clientFiles } from './client-files.ts';
import { forbid } from './forbid.ts';

import type { ESLint } from 'eslint';

const locales = '/^(ru|en)$/';
const imports =
  ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression)';

/** Laws of this code base that no plugin knows; which files each one concerns is decided in config.ts. */
export const localRules: ESLint.Plugin = {
  rules: {
    'client-files': clientFiles,
    'no-language-comparison': forbid(
      [
        `BinaryExpression[operator=/^[!=]=/]:matches([left.value=${locales}], [right.value=${locales}])`,
        `SwitchCase[test.value=${locales}]`,
      ],
      'A language is data, not an if: put the difference into messages, formats or the record.',
    ),
    'cache-in-lib-data': forbid(
      'ExpressionStatement[directive=/^use cache/]',
      "'use cache' lives in lib/data only.",
    ),
    'env-in-one-place': forbid(
      [
        'MemberExpression[object.name="process"][property.name="env"]',
        'MemberExpression[object.name="process"][property.value="env"]',
        'VariableDeclarator[init.name="process"] > ObjectPattern > Property[key.name="env"]',
        'ImportDeclaration[source.value=/^(node:)?process$/] > ImportSpecifier[imported.name="env"]',
      ],
      'The environment is parsed once, in lib/config/env.ts.',
    ),
    'no-alias': forbid(
      `${imports}[source.value=/^@\\u002F/]`,
      'Node runs this file directly and does not know the alias: use a relative path with its ending.',
    ),
    'relative-with-ending': forbid(
      `${imports}[source.value=/^[.]{1,2}\\u002F(?!.*[.](ts|tsx|js|json|css)$)/]`,
      'Node runs this file directly: write the ending, as in ./name.ts.',
    ),
    'no-parent-import': forbid(
      `${imports}[source.value=/^[.]{2}\\u002F(?!.*[.]css$)/]`,
      'Across folders import with @/…',
    ),
  },
};
