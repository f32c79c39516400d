import type { MatchNode } from '../../../search/match-node.ts';

/** Every term that a tree speaks of, excluded ones too. */
export function listTerms(node: MatchNode): readonly string[] {
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.nodes.flatMap(listTerms);
    case 'not':
      return listTerms(node.node);
    case 'term':
      return [node.term];
    case 'phrase':
      return node.terms;
    case 'date':
    case 'body':
      return [];
    default:
      return node satisfies never;
  }
}

/** Whether texts can match at all, by the terms that any of them has: a query answered without reading. */
export function mayMatch(node: MatchNode, hasTerm: (term: string) => boolean): boolean {
  switch (node.kind) {
    case 'and':
      return node.nodes.every((part) => mayMatch(part, hasTerm));
    case 'or':
      return node.nodes.some((part) => mayMatch(part, hasTerm));
    case 'term':
      return hasTerm(node.term);
    case 'phrase':
      return node.terms.every(hasTerm);
    case 'not':
    case 'date':
    case 'body':
      return true;
    default:
      return node satisfies never;
  }
}
