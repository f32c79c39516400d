import { z } from 'zod';

import { readSeveral } from '../routes/queries.ts';
import { AddressQuery } from '../routes/address-query.ts';
import { fail, ok } from '../base/result.ts';
import { isFault } from './faults.ts';
import { parameterProblem } from './problem.ts';

import type { Result } from '../base/result.ts';
import type { ApiFault } from './faults.ts';
import type { ProblemFacts } from './problem.ts';

/** Parameters that may stand several times, and those that hold several values between commas. */
export const listStyles: Readonly<Record<string, 'repeated' | 'commas'>> = {
  kind: 'repeated',
  fields: 'commas',
};

/** Names come back in a problem; nobody needs the whole of a long one. */
const longestName = 60;

export function wholeNumber(smallest: number, largest: number) {
  return z.coerce
    .number({ error: 'notANumber' })
    .int({ error: 'notANumber' })
    .min(smallest, { error: 'outOfRange' })
    .max(largest, { error: 'outOfRange' });
}

export function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/**
 * Reads parameters by the schema of an operation. Programs are told about everything that they got wrong:
 * a parameter that nobody knows is an error, where a page of the site would pass over it.
 */
export function readParameters<Schema extends z.ZodObject>(
  schema: Schema,
  parameters: URLSearchParams,
): Result<z.output<Schema>, ProblemFacts> {
  const known = Object.keys(schema.shape);
  const unknown = [...parameters.keys()].find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const hint = known.length === 0 ? '; it has none' : `; it has ${known.join(', ')}`;
    return fail(parameterProblem(shorten(unknown), 'unknownParameter', hint));
  }
  const malformed = known.find(
    (name) => parameters instanceof AddressQuery && parameters.isMalformed(name),
  );
  if (malformed !== undefined) return fail(parameterProblem(malformed, 'malformed'));
  const values = known.map((name) => [name, toValue(name, parameters.getAll(name))] as const);
  const repeated = values.find(
    ([name, value]) => Array.isArray(value) && !Object.hasOwn(listStyles, name),
  );
  if (repeated) return fail(parameterProblem(repeated[0], 'repeated'));

  const given = values.filter(([, value]) => value !== undefined);
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0] ?? '');
  return fail(parameterProblem(name, issue ? faultOf(issue) : 'malformed', issue && hintOf(issue)));
}

/** A form sends a field that nobody filled in as an empty value: that is no condition. */
function toValue(name: string, given: readonly string[]): string | readonly string[] | undefined {
  const filled = given.filter((value) => value !== '');
  const [first] = filled;
  if (first === undefined) return undefined;
  if (listStyles[name] === 'commas') {
    return readSeveral(filled.flatMap((value) => value.split(',')));
  }
  if (listStyles[name] === 'repeated') return readSeveral(filled);
  return filled.length > 1 ? filled : first;
}

function faultOf(issue: z.core.$ZodIssue): ApiFault {
  if (isFault(issue.message)) return issue.message;
  if (issue.code === 'invalid_value') return 'unknownValue';
  return issue.code === 'invalid_type' ? 'missing' : 'malformed';
}

function hintOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small') return `: ${issue.minimum} is the least`;
  if (issue.code === 'too_big') return `: ${issue.maximum} is the most`;
  return issue.code === 'invalid_value' ? `: it can be ${issue.values.join(', ')}` : '';
}

function shorten(name: string): string {
  const shown = name.toWellFormed();
  return shown.length > longestName ? `${shown.slice(0, longestName)}…` : shown;
}
