import type { Rule } from 'eslint';

const maxLines = 80;
const islandPackages = /^@tanstack\/|^@\/lib\/query\//u;
/** Small modules of the domain without imports from Node; they may ship. */
const shared = /^@\/lib\/model\/(?:few|kinds|languages|page|period|summary)$/u;
const serverSide = /^@\/lib\/(?:content|data|editions|model|services|store)\/|^next-intl\/server$/u;

/**
 * Files that run in the browser are leaves: small, they take only types from the server side, and nobody
 * else touches react-query.
 */
export const clientFiles: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      long: `A 'use client' file has {{lines}} lines of code; ${String(maxLines)} at most: split it.`,
      serverSide: "A 'use client' file takes only types from {{source}}.",
      island: "{{source}} belongs to islands: only a 'use client' file may import it.",
    },
  },
  create(context) {
    const { sourceCode } = context;
    const isQuery = context.filename.includes('/lib/query/');
    const isClient = sourceCode.ast.body.some(
      (node) => 'directive' in node && node.directive === 'use client',
    );
    return {
      Program(node) {
        const lines = isClient ? countCode(sourceCode) : 0;
        if (lines > maxLines) context.report({ node, messageId: 'long', data: { lines } });
      },
      ImportDeclaration(node) {
        const source = String(node.source.value);
        if ('importKind' in node && node.importKind === 'type') return;
        if (isClient && serverSide.test(source) && !shared.test(source)) {
          context.report({ node, messageId: 'serverSide', data: { source } });
        }
        if (!isClient && !isQuery && islandPackages.test(source)) {
          context.report({ node, messageId: 'island', data: { source } });
        }
      },
    };
  },
};

function countCode({ ast }: Rule.RuleContext['sourceCode']): number {
  const lines = new Set<number>();
  for (const { loc } of ast.tokens) {
    for (let line = loc.start.line; line <= loc.end.line; line += 1) lines.add(line);
  }
  return lines.size;
}
