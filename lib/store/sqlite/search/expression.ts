import { toBodyTerm, toRangeTerms } from '../../../search/fact-terms.ts';

import type { MatchNode } from '../../../search/match-node.ts';

/** Where words are looked for: each place has the ones before it in it. */
export const places = ['title', 'lead', 'text'] as const;
export type Place = (typeof places)[number];

/** `isExact`: in the forms that were asked for, not only as other forms of the same words. */
export type Reach = { place: Place; isExact: boolean };

export const everywhere: Reach = { place: 'text', isExact: false };

const termColumns: Record<Place, string> = {
  title: 'title',
  lead: '{title lead}',
  text: '{title lead body}',
};
const formColumns: Record<Place, string> = {
  title: 'title_forms',
  lead: '{title_forms lead_forms}',
  text: '{title_forms lead_forms body_forms}',
};

/**
 * The FTS5 expression of a tree. All words are quoted strings, so that nothing a reader writes is an
 * operator. Excluded words are nowhere in the text, whatever the reach of the others.
 */
export function toExpression(node: MatchNode, reach: Reach): string {
  switch (node.kind) {
    case 'and':
      return toConjunction(node.nodes, reach);
    case 'or':
      return `(${node.nodes.map((part) => toExpression(part, reach)).join(' OR ')})`;
    case 'term':
      return reach.isExact
        ? `(${formColumns[reach.place]} : ${quote(node.form)})`
        : `(${termColumns[reach.place]} : ${quote(node.term)})`;
    case 'phrase':
      return `(${termColumns[reach.place]} : ${quote(node.terms.join(' '))})`;
    case 'date':
      return `(facts : (${toRangeTerms(node.from, node.to).map(quote).join(' OR ')}))`;
    case 'body':
      return `(facts : ${quote(toBodyTerm(node.id))})`;
    case 'not':
      throw new RangeError('A question has to ask for something besides what it excludes.');
    default:
      return node satisfies never;
  }
}

function toConjunction(nodes: readonly MatchNode[], reach: Reach): string {
  const selection = nodes.filter(({ kind }) => kind !== 'not');
  const excluded = nodes.flatMap((node) => (node.kind === 'not' ? [node.node] : []));
  if (selection.length === 0)
    return toExpression({ kind: 'not', node: { kind: 'or', nodes } }, reach);
  const all = `(${selection.map((node) => toExpression(node, reach)).join(' AND ')})`;
  if (excluded.length === 0) return all;
  const none = excluded.map((node) => toExpression(node, everywhere)).join(' OR ');
  return `(${all} NOT (${none}))`;
}

function quote(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
