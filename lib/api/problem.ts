import { z } from 'zod';

import { dayOrInstantSchema, localizedTextSchema, slugSchema } from '../model/primitives.ts';
import { paths } from '../routes/paths.ts';
import { faultWords } from './faults.ts';
import { problemTitle } from './words.ts';

import type { Localized } from '../model/languages.ts';
import type { ApiFault } from './faults.ts';

export const problemMediaType = 'application/problem+json';

/** What can go wrong; each is an anchor of the page about the API, to which `type` leads. */
export const problemTypes = [
  ...(['invalid-parameter', 'malformed-address', 'not-found', 'method-not-allowed'] as const),
  ...(['withdrawn', 'address-too-long', 'too-many-requests', 'fault', 'unavailable'] as const),
] as const;
export type ProblemType = (typeof problemTypes)[number];

export const problemStatuses: Readonly<Record<ProblemType, number>> = {
  'invalid-parameter': 400,
  'malformed-address': 400,
  'not-found': 404,
  'method-not-allowed': 405,
  withdrawn: 410,
  'address-too-long': 414,
  'too-many-requests': 429,
  fault: 500,
  unavailable: 503,
};

/** RFC 9457, with the parameter concerned; a withdrawn release says why. */
export const problemSchema = z.strictObject({
  type: z.url().describe('An address where this kind of problem is explained'),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('What is wrong with this request'),
  parameter: z.string().describe('The parameter that has to be corrected').optional(),
  withdrawnAt: dayOrInstantSchema.optional(),
  reason: localizedTextSchema.describe('Why the release was removed from this portal').optional(),
  replacedBy: slugSchema.describe('The name of the release that replaced it').optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/** What a handler knows of a problem; the address of its type needs the origin. */
export type ProblemFacts = {
  kind: ProblemType;
  detail: string;
  parameter?: string;
  withdrawnAt?: string;
  reason?: Localized<string>;
  replacedBy?: string;
};

/** Problems are written in English, as the names of the parameters are. */
export function toProblem(origin: string, { kind, ...facts }: ProblemFacts): Problem {
  const type = `${origin}${paths.aboutPage('en', 'api')}#${kind}`;
  return { type, title: problemTitle(kind), status: problemStatuses[kind], ...facts };
}

export function parameterProblem(parameter: string, fault: ApiFault, hint = ''): ProblemFacts {
  const detail = `"${parameter}" ${faultWords[fault]}${hint}.`;
  return { kind: 'invalid-parameter', detail, parameter };
}
