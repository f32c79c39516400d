import { z } from 'zod';

import { dayOrInstantSchema, localizedTextSchema } from '../content/schema/primitives.ts';
import { paths } from '../paths.ts';
import { faultWords } from './faults.ts';

import type { Localized } from '../content/languages.ts';
import type { ApiFault } from './faults.ts';

export const problemMediaType = 'application/problem+json';

/** What can go wrong; each is an anchor of the page about the API, to which `type` leads. */
export const problemTypes = {
  'invalid-parameter': { status: 400, title: 'A parameter cannot be used' },
  'malformed-address': { status: 400, title: 'The address is malformed' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'method-not-allowed': { status: 405, title: 'The method is not answered here' },
  withdrawn: { status: 410, title: 'The release was removed from this portal' },
  'address-too-long': { status: 414, title: 'The address is too long' },
  'too-many-requests': { status: 429, title: 'There were too many requests' },
  fault: { status: 500, title: 'The portal has a fault' },
  unavailable: { status: 503, title: 'The portal cannot answer at this moment' },
} as const satisfies Record<string, { status: number; title: string }>;
export type ProblemType = keyof typeof problemTypes;

/** RFC 9457, with the parameter concerned; a withdrawn release says why. */
export const problemSchema = z.strictObject({
  type: z.url().describe('An address where this kind of problem is explained'),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('What is wrong with this request'),
  parameter: z.string().describe('The parameter that has to be corrected').optional(),
  withdrawnAt: dayOrInstantSchema.optional(),
  reason: localizedTextSchema.describe('Why the release was removed from this portal').optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/** What a handler knows of a problem; the address of its type needs the origin. */
export type ProblemFacts = {
  kind: ProblemType;
  detail: string;
  parameter?: string;
  withdrawnAt?: string;
  reason?: Localized<string>;
};

/** Problems are written in English, as the names of the parameters are. */
export function toProblem(origin: string, { kind, ...facts }: ProblemFacts): Problem {
  const type = `${origin}${paths.aboutPage('en', 'api')}#${kind}`;
  return { type, ...problemTypes[kind], ...facts };
}

export function parameterProblem(parameter: string, fault: ApiFault, hint = ''): ProblemFacts {
  const detail = `"${parameter}" ${faultWords[fault]}${hint}.`;
  return { kind: 'invalid-parameter', detail, parameter };
}
