import { EncodedText } from '../http/encoded-body.ts';

import type { Effort } from '../http/compress.ts';

type DocumentOptions = {
  html: string;
  /** Its Content-Security-Policy; null in development, whose overlay needs more than a policy would allow. */
  policy: string | null;
  effort: Effort;
  /** For one reader only: no cache may give it to another. */
  isPrivate?: boolean;
  /** Needs nothing but itself: a browser is told of nothing that it could ask for besides. */
  isAlone?: boolean;
};

/** A finished page. */
export class Document extends EncodedText {
  readonly policy: string | null;
  readonly isPrivate: boolean;
  readonly isAlone: boolean;
  /** On the clock that never jumps, in milliseconds. */
  readonly madeAt = performance.now();

  constructor({ html, policy, effort, isPrivate = false, isAlone = false }: DocumentOptions) {
    super(html, effort);
    this.policy = policy;
    this.isPrivate = isPrivate;
    this.isAlone = isAlone;
  }
}
