import { getTranslator } from '../i18n/translator.ts';

import type { Messages } from '../i18n/translator.ts';

export type OperationId = keyof Messages['Api']['operation'];

type ParameterName = keyof Messages['Api']['parameter'];

/** Every parameter that an operation takes, in the order in which its page explains them. */
export const parameterNames = [
  ...(['q', 'body', 'kind', 'lang', 'year', 'month', 'in', 'from', 'to', 'exact', 'sort'] as const),
  ...(['cursor', 'limit', 'page', 'fields', 'facets'] as const),
  ...(['format', 'paragraph', 'accessed'] as const),
] satisfies readonly ParameterName[];

const words = getTranslator('en');

/** What an operation does, as OpenAPI says it: programs are told in English, its page tells people in theirs. */
export function operationSummary(id: OperationId): string {
  return words(`Api.operation.${id}`);
}

export function problemTitle(kind: keyof Messages['Api']['problem']): string {
  return words(`Api.problem.${kind}`);
}
