/**
 * What a text must have, as a tree from which SQLite's FTS5 and PostgreSQL's tsquery expressions can be
 * written alike. `not` stands only inside an `and` that also has something else; `and` and `or` have two
 * nodes or more.
 */
export type MatchNode =
  | { kind: 'and' | 'or'; nodes: readonly MatchNode[] }
  | { kind: 'not'; node: MatchNode }
  /** A word: `term` is looked up; a text that has `form` itself is nearer to the query. */
  | { kind: 'term'; term: string; form: string }
  /** Terms that follow each other. */
  | { kind: 'phrase'; terms: readonly string[] }
  /** The release's day is in the range; both ends belong to it. */
  | { kind: 'date'; from: string; to: string }
  /** The release is this body's. */
  | { kind: 'body'; id: string };
