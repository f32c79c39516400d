/** Raise it when a table changes: editions of another version are refused and built again. */
export const schemaVersion = 8;

/** Raise it when the analyser cuts or folds words in another way: the index would not fit the queries. */
export const indexVersion = 4;
