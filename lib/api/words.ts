import { wordsOf } from '../i18n/words.ts';

import type { Messages } from '../i18n/words.ts';

export type OperationId = keyof Messages['Api']['operation'];

const words = wordsOf('en');

/** What an operation does, as OpenAPI says it: programs are told in English, its page tells people in theirs. */
export function operationSummary(id: OperationId): string {
  return words(`Api.operation.${id}`);
}

export function problemTitle(kind: keyof Messages['Api']['problem']): string {
  return words(`Api.problem.${kind}`);
}
