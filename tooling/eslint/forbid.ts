import type { Rule } from 'eslint';

/** A rule of its own name from a selector; unlike `no-restricted-syntax`, several can differ by folder. */
export function forbid(selectors: string | readonly string[], message: string): Rule.RuleModule {
  return {
    meta: { type: 'problem', schema: [], messages: { forbidden: message } },
    create: (context) =>
      Object.fromEntries(
        [selectors].flat().map((selector) => [
          selector,
          (node: Rule.Node) => {
            context.report({ node, messageId: 'forbidden' });
          },
        ]),
      ),
  };
}
