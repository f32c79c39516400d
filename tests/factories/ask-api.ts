import { answerApi } from '../../lib/api/answer-api.ts';

import type { ApiAnswer, ApiQuestion } from '../../lib/api/answer-api.ts';

/** The whole answer of an operation that writes no stream. */
export async function askApi(question: ApiQuestion): Promise<ApiAnswer> {
  const answer = await answerApi(question);
  if ('chunks' in answer) throw new TypeError(`${question.path} is answered with a stream.`);
  return answer;
}
