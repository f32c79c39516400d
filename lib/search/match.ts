import type { MatchNode } from './match-node.ts';

export type { MatchNode } from './match-node.ts';

/** All of the nodes; null: there is none. */
export function allOf(nodes: readonly MatchNode[]): MatchNode | null {
  return joinNodes('and', nodes);
}

/** Any of the nodes, each asked for once; null: there is none. */
export function anyOf(nodes: readonly MatchNode[]): MatchNode | null {
  return joinNodes('or', nodes);
}

/** The terms that a matching text may have, for marking them in a passage; what is excluded is not there. */
export function markedTerms(node: MatchNode): readonly string[] {
  return [...new Set(listTerms(node))];
}

function joinNodes(kind: 'and' | 'or', nodes: readonly MatchNode[]): MatchNode | null {
  const flat = nodes.flatMap((node) => (node.kind === kind ? node.nodes : [node]));
  const distinct = [...new Map(flat.map((node) => [keyOf(node), node])).values()];
  const [first] = distinct;
  if (first === undefined || distinct.length === 1) return first ?? null;
  return { kind, nodes: distinct };
}

/** Two terms that differ in form only ask for the same. */
function keyOf(node: MatchNode): string {
  return node.kind === 'term' ? `term ${node.term}` : JSON.stringify(node);
}

function listTerms(node: MatchNode): readonly string[] {
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.nodes.flatMap(listTerms);
    case 'term':
      return [node.term];
    case 'phrase':
      return node.terms;
    case 'not':
    case 'date':
    case 'body':
      return [];
    default:
      return node satisfies never;
  }
}
