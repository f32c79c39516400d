import { handleApi } from '../../lib/api/handle-api.ts';

import type { ApiResponse, ApiRequest } from '../../lib/api/handle-api.ts';

/** The whole answer of an operation that writes no stream. */
export async function askApi(question: ApiRequest): Promise<ApiResponse> {
  const answer = await handleApi(question);
  if ('chunks' in answer) throw new TypeError(`${question.path} is answered with a stream.`);
  return answer;
}
