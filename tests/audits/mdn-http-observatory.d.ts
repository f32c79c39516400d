/** The rules of the MDN HTTP Observatory; the package has no types of its own. */
declare module '@mdn/mdn-http-observatory/src/types.js' {
  import type { IncomingHttpHeaders } from 'node:http';

  export type ObservedResponse = {
    status: number;
    headers: IncomingHttpHeaders;
    data: string;
    verified: boolean;
    httpEquiv: Map<string, string[]>;
  };

  export class Requests {
    constructor(hostname: string);
    resources: { path: string | null };
    responses: object;
    session: { url: URL } | null;
  }
}
declare module '@mdn/mdn-http-observatory/src/constants.js' {
  import type { Requests } from '@mdn/mdn-http-observatory/src/types.js';

  export const ALL_TESTS: readonly ((requests: Requests) => { pass: boolean; result: string })[];
}
declare module '@mdn/mdn-http-observatory/src/grader/grader.js' {
  export function getScoreModifier(result: string): number;
  export function getGradeForScore(score: number): { score: number; grade: string };
}
declare module '@mdn/mdn-http-observatory/src/retriever/utils.js' {
  export function parseHttpEquivHeaders(html: string, baseUrl: string): Map<string, string[]>;
}
