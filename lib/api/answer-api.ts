import { z } from 'zod';

import { apiPaths } from '../routes/paths.ts';
import { findOperation } from './find-operation.ts';
import { toOpenApi } from './openapi.ts';
import { parameterProblem, problemMediaType, toProblem } from './problem.ts';
import { readParameters } from './parameters.ts';

import type { ApiContext, FileAnswer, Stream } from './operation.ts';
import type { ProblemFacts } from './problem.ts';

/** No answer is larger than this, in bytes, but those that say so themselves (`Operation.largest`). */
export const largestAnswer = 1024 * 1024;

/** How long shared caches may keep an answer, in seconds: what is published is seen within these. */
const recordMaxAge = 5;
const descriptionMaxAge = 3600;

/** Made once: it takes longer than any answer. */
const descriptions = new Map<string, string>();

export type ApiQuestion = {
  /** Percent-decoded, beginning with `/api/`. */
  path: string;
  query: URLSearchParams;
} & ApiContext;

/** `maxAge` is for shared caches, in seconds; 0: nobody keeps it. */
export type ApiAnswer = {
  status: number;
  contentType: string;
  body: string;
  maxAge: number;
  /** Of answers that are files: the header of that name. */
  contentDisposition?: string;
};

/** What an address of the API is answered with. Throws what the store throws. */
export async function answerApi({
  path,
  query,
  ...context
}: ApiQuestion): Promise<ApiAnswer | Stream> {
  const { origin } = context;
  if (path === apiPaths.description) return answerDescription(query, origin);
  const found = findOperation(path);
  if (!found) {
    const detail = `The API has no such address: ${apiPaths.description} names every one.`;
    return toProblemAnswer(origin, { kind: 'not-found', detail });
  }
  const { operation, pathValue } = found;
  if ('mediaTypes' in operation) {
    const file = await operation.respond(query, context, pathValue);
    if (!file.ok) return toProblemAnswer(origin, file.error);
    return 'chunks' in file.value ? file.value : toFileAnswer(file.value);
  }
  const answer = await operation.respond(query, context, pathValue);
  if (!answer.ok) return toProblemAnswer(origin, answer.error);
  const body = toJsonText(answer.value);
  const { largest = largestAnswer } = operation;
  if (Buffer.byteLength(body) <= largest) return toJsonAnswer(body, recordMaxAge);
  if (operation.limit === undefined)
    throw new RangeError(`${path} has more than ${largest} bytes.`);
  return toProblemAnswer(origin, parameterProblem(operation.limit, 'answerTooLarge'));
}

export function toProblemAnswer(origin: string, facts: ProblemFacts): ApiAnswer {
  const problem = toProblem(origin, facts);
  return {
    status: problem.status,
    contentType: problemMediaType,
    body: toJsonText(problem),
    maxAge: 0,
  };
}

function answerDescription(query: URLSearchParams, origin: string): ApiAnswer {
  const parameters = readParameters(z.strictObject({}), query);
  if (!parameters.ok) return toProblemAnswer(origin, parameters.error);
  const known = descriptions.get(origin) ?? toJsonText(toOpenApi(origin));
  descriptions.set(origin, known);
  return toJsonAnswer(known, descriptionMaxAge);
}

function toFileAnswer({ body, contentType, fileName, disposition }: FileAnswer): ApiAnswer {
  return {
    status: 200,
    contentType,
    body,
    maxAge: recordMaxAge,
    contentDisposition: `${disposition}; filename="${fileName}"`,
  };
}

function toJsonAnswer(body: string, maxAge: number): ApiAnswer {
  return { status: 200, contentType: 'application/json', body, maxAge };
}

function toJsonText(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
