export type CursorErrorCode =
  /** No answer of a store has ended with it. */
  | 'MALFORMED'
  /** It continues another list: another filter, or another order. */
  | 'OTHER_LIST';

/** A list cannot be continued from where the caller says: a mistake of the caller, never of the edition. */
export class CursorError extends Error {
  override readonly name = 'CursorError';
  readonly code: CursorErrorCode;

  constructor(code: CursorErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
