import { EncodedText } from '../encoded-text.ts';

import type { Effort } from '../encoding.ts';

type DocumentOptions = {
  html: string;
  /** Its Content-Security-Policy; null in development, whose overlay needs more than a policy would allow. */
  policy: string | null;
  effort: Effort;
};

/** A finished page. */
export class Document extends EncodedText {
  readonly policy: string | null;
  /** On the clock that never jumps, in milliseconds. */
  readonly madeAt = performance.now();

  constructor({ html, policy, effort }: DocumentOptions) {
    super(html, effort);
    this.policy = policy;
  }
}
