/** A row of the import table. */
export type Row = {
  name: string;
  pattern: string | readonly string[];
  /** Rows that it may import besides its own; `**` is every row. */
  uses?: readonly string[];
  /** Rows from which it may take types, and nothing that runs. */
  usesTypesOf?: readonly string[];
  /** Packages and Node's modules as they are written in an import; globs. */
  packages?: readonly string[];
  /** Exceptions from `packages`. */
  notPackages?: readonly string[];
  /** Each folder of the row is alone: one does not import another. */
  isolatedFolders?: boolean;
};
