export type StoreErrorCode =
  /** Nothing has been built yet. */
  | 'NO_EDITION'
  /** The pointer or the file of an edition cannot be read. */
  | 'UNREADABLE'
  /** It can be read, but is not what a build writes. */
  | 'CORRUPT'
  /** Written by another version of this software: build again. */
  | 'OTHER_VERSION'
  | 'CLOSED'
  /** The query took longer than any may, or too many are waiting: ask again later. */
  | 'TIMEOUT';

/** An edition cannot be read: a failure of the environment, never an answer. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
