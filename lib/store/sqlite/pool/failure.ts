import { CursorError } from '../../cursor-error.ts';
import { StoreError } from '../../store-error.ts';

import type { CursorErrorCode } from '../../cursor-error.ts';
import type { StoreErrorCode } from '../../store-error.ts';

/** An error of the store on its way between threads, which classes do not survive. */
export type Failure =
  | { name: 'StoreError'; code: StoreErrorCode; message: string }
  | { name: 'CursorError'; code: CursorErrorCode; message: string };

/** Whatever else was thrown is thrown on. */
export function toFailure(error: unknown): Failure {
  if (error instanceof StoreError) {
    return { name: error.name, code: error.code, message: error.message };
  }
  if (error instanceof CursorError) {
    return { name: error.name, code: error.code, message: error.message };
  }
  throw error;
}

export function toError(failure: Failure): StoreError | CursorError {
  const { message } = failure;
  return failure.name === 'StoreError'
    ? new StoreError(failure.code, message)
    : new CursorError(failure.code, message);
}
