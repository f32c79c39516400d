export type AnsweredRequest = {
  method: string | undefined;
  /** Without its query, which can hold what a reader looked for. */
  path: string;
  status: number;
  /** From the request to the end of the answer. */
  ms: number;
};

/** As pino says `info`. */
const level = 30;

/**
 * One line a request, of the form that pino gives all others. It is composed here: pino asks of each value how
 * to write it, and that took a tenth of an answer (docs/performance.md).
 */
export function toAccessLine({ method, path, status, ms }: AnsweredRequest, time: number): string {
  return `{"level":${level},"time":${time},"method":${JSON.stringify(method)},"path":${JSON.stringify(path)},"status":${status},"ms":${Math.round(ms)}}\n`;
}
