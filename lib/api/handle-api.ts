import { z } from 'zod';

import { apiPaths } from '../routes/paths.ts';
import { findOperation } from './find-operation.ts';
import { toOpenApi } from './openapi.ts';
import { parameterProblem, problemMediaType, toProblem } from './problem.ts';
import { readParameters } from './parameters.ts';

import type { ApiContext, FileResult, Stream } from './operation.ts';
import type { ProblemFacts } from './problem.ts';

/** No response is larger than this, in bytes, but those that say so themselves (`Operation.largest`). */
export const largestResponse = 1024 * 1024;

/** How long shared caches may store a response, in seconds: what is published is seen within these. */
const recordMaxAge = 5;
const descriptionMaxAge = 3600;

/** Made once: it takes longer than any response. */
const descriptions = new Map<string, string>();

export type ApiRequest = {
  /** Percent-decoded, beginning with `/api/`. */
  path: string;
  query: URLSearchParams;
} & ApiContext;

/** `maxAge` is for shared caches, in seconds; 0: nobody stores it. */
export type ApiResponse = {
  status: number;
  contentType: string;
  body: string;
  maxAge: number;
  /** Of responses that are files: the header of that name. */
  contentDisposition?: string;
};

/** The response to a request of the API. Throws what the store throws. */
export async function handleApi({
  path,
  query,
  ...context
}: ApiRequest): Promise<ApiResponse | Stream> {
  const { origin } = context;
  if (path === apiPaths.description) return describeApi(query, origin);
  const found = findOperation(path);
  if (!found) {
    const detail = `The API has no such address: ${apiPaths.description} names every one.`;
    return toProblemResponse(origin, { kind: 'not-found', detail });
  }
  const { operation, pathValue } = found;
  if ('mediaTypes' in operation) {
    const file = await operation.respond(query, context, pathValue);
    if (!file.ok) return toProblemResponse(origin, file.error);
    return 'chunks' in file.value ? file.value : toFileResponse(file.value);
  }
  const result = await operation.respond(query, context, pathValue);
  if (!result.ok) return toProblemResponse(origin, result.error);
  const body = toJsonText(result.value);
  const { largest = largestResponse } = operation;
  if (Buffer.byteLength(body) <= largest) return toJsonResponse(body, recordMaxAge);
  if (operation.limit === undefined)
    throw new RangeError(`${path} has more than ${largest} bytes.`);
  return toProblemResponse(origin, parameterProblem(operation.limit, 'responseTooLarge'));
}

export function toProblemResponse(origin: string, facts: ProblemFacts): ApiResponse {
  const problem = toProblem(origin, facts);
  return {
    status: problem.status,
    contentType: problemMediaType,
    body: toJsonText(problem),
    maxAge: 0,
  };
}

function describeApi(query: URLSearchParams, origin: string): ApiResponse {
  const parameters = readParameters(z.strictObject({}), query);
  if (!parameters.ok) return toProblemResponse(origin, parameters.error);
  const known = descriptions.get(origin) ?? toJsonText(toOpenApi(origin));
  descriptions.set(origin, known);
  return toJsonResponse(known, descriptionMaxAge);
}

function toFileResponse({ body, contentType, fileName, disposition }: FileResult): ApiResponse {
  return {
    status: 200,
    contentType,
    body,
    maxAge: recordMaxAge,
    contentDisposition: `${disposition}; filename="${fileName}"`,
  };
}

function toJsonResponse(body: string, maxAge: number): ApiResponse {
  return { status: 200, contentType: 'application/json', body, maxAge };
}

function toJsonText(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
