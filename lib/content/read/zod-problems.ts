import { makeError } from '../diagnostic.ts';
import { suggestNear } from './near.ts';
import { listSchemaKeys } from './schema-keys.ts';

import type { z } from 'zod';
import type { Problem } from '../diagnostic.ts';

type Issue = z.core.$ZodIssue;

/** Nobody reads more of one file before mending the first. */
const mostProblems = 100;
const longestValue = 80;

/** What zod found in one file, in the words of editors: one problem an issue, one a key not known. */
export function toProblems(
  file: string,
  value: unknown,
  schema: z.ZodType,
  error: z.ZodError,
): readonly Problem[] {
  const issues = error.issues.slice(0, mostProblems).flatMap(splitKeys);
  const rest = error.issues.length - mostProblems;
  return [
    ...issues
      .slice(0, mostProblems)
      .map(({ issue, key }) =>
        key === null ? toProblem(file, value, issue) : unknownKey(file, schema, issue.path, key),
      ),
    ...(rest > 0 || issues.length > mostProblems
      ? [makeError(file, [], 'has more problems than are listed here', 'mend these first')]
      : []),
  ];
}

function splitKeys(issue: Issue): readonly { issue: Issue; key: string | null }[] {
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ issue, key }))
    : [{ issue, key: null }];
}

function unknownKey(file: string, schema: z.ZodType, path: Issue['path'], key: string): Problem {
  const known = listSchemaKeys(schema, path);
  const mend = suggestNear(key, known, `remove it; known keys: ${known.join(', ')}`);
  return makeError(file, [...path, key], 'is not a known key', mend);
}

function toProblem(file: string, value: unknown, issue: Issue): Problem {
  const [message, mend] = explain(issue, readPath(value, issue.path));
  return makeError(file, issue.path, message, mend);
}

/** Messages of our schemas are "what is wrong: how to mend it"; zod's own begin with "Invalid". */
function explain(issue: Issue, found: unknown): readonly [message: string, mend: string] {
  const isOwn = !/^(?:Invalid|Too|Unrecognized) /u.test(issue.message);
  if (found === undefined && issue.code !== 'custom') {
    return ['is missing', (isOwn && mendOf(issue.message)) || 'add it'];
  }
  if (isOwn) return [messageOf(issue.message), mendOf(issue.message) || 'correct it'];
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const written = typeof found === 'string' ? found : JSON.stringify(found);
    const mend = suggestNear(written, allowed, `use one of ${allowed.join(', ')}`);
    return [`${shorten(JSON.stringify(found))} is not one of the known values`, mend];
  }
  if (issue.code === 'invalid_type') {
    return [`is ${nameType(found)}`, `write ${withArticle(issue.expected)}`];
  }
  return [issue.message, 'correct it'];
}

function shorten(text: string): string {
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}

function messageOf(message: string): string {
  const end = message.indexOf(': ');
  return end < 0 ? message : message.slice(0, end);
}

function mendOf(message: string): string {
  const end = message.indexOf(': ');
  return end < 0 ? '' : message.slice(end + 2);
}

function readPath(value: unknown, path: Issue['path']): unknown {
  let inner = value;
  for (const key of path) {
    if (typeof inner !== 'object' || inner === null) return undefined;
    inner = Object.hasOwn(inner, key) ? Reflect.get(inner, key) : undefined;
  }
  return inner;
}

function nameType(value: unknown): string {
  if (value === null) return 'null';
  return withArticle(Array.isArray(value) ? 'array' : typeof value);
}

function withArticle(type: string): string {
  const word = { array: 'a list […]', object: 'an object {…}', string: 'a text "…"' }[type];
  return word ?? `a ${type}`;
}
