import { createError } from '../diagnostic.ts';
import { suggestNear } from './near.ts';
import { listSchemaKeys } from './schema-keys.ts';

import type { z } from 'zod';
import type { Diagnostic } from '../diagnostic.ts';

type Issue = z.core.$ZodIssue;

/** Nobody reads more of one file before fixing the first. */
const mostDiagnostics = 100;
const longestValue = 80;

/** What zod found in one file, in the words of editors: one problem an issue, one a key not known. */
export function toDiagnostics(
  file: string,
  value: unknown,
  schema: z.ZodType,
  error: z.ZodError,
): readonly Diagnostic[] {
  const issues = error.issues.slice(0, mostDiagnostics).flatMap(splitKeys);
  const rest = error.issues.length - mostDiagnostics;
  return [
    ...issues
      .slice(0, mostDiagnostics)
      .map(({ issue, key }) =>
        key === null
          ? toDiagnostic(file, value, issue)
          : unknownKey(file, value, schema, issue.path, key),
      ),
    ...(rest > 0 || issues.length > mostDiagnostics
      ? [createError(file, [], 'has more problems than are listed here', 'fix these first')]
      : []),
  ];
}

function splitKeys(issue: Issue): readonly { issue: Issue; key: string | null }[] {
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ issue, key }))
    : [{ issue, key: null }];
}

function unknownKey(
  file: string,
  value: unknown,
  schema: z.ZodType,
  path: Issue['path'],
  key: string,
): Diagnostic {
  const known = listSchemaKeys(schema, path, value);
  const fix = suggestNear(key, known, `remove it; known keys: ${known.join(', ')}`);
  return createError(file, [...path, key], 'is not a known key', fix);
}

function toDiagnostic(file: string, value: unknown, issue: Issue): Diagnostic {
  const [message, fix] = explain(issue, readPath(value, issue.path));
  return createError(file, issue.path, message, fix);
}

/** Messages of our schemas are "what is wrong: how to fix it"; zod's own begin with "Invalid". */
function explain(issue: Issue, found: unknown): readonly [message: string, fix: string] {
  const isOwn = !/^(?:Invalid|Too|Unrecognized) /u.test(issue.message);
  if (found === undefined && issue.code !== 'custom') {
    const kinds = kindsOf(issue)?.join(', ');
    const fix = kinds === undefined ? 'add it' : `write one of ${kinds}`;
    return ['is missing', (isOwn && fixOf(issue.message)) || fix];
  }
  if (isOwn) return [messageOf(issue.message), fixOf(issue.message) || 'correct it'];
  const values = issue.code === 'invalid_value' ? issue.values : kindsOf(issue);
  if (values) {
    const allowed = values.map(String);
    const written = typeof found === 'string' ? found : JSON.stringify(found);
    const fix = suggestNear(written, allowed, `use one of ${allowed.join(', ')}`);
    return [`${shorten(JSON.stringify(found))} is not one of the known values`, fix];
  }
  if (issue.code === 'invalid_type') {
    return [`is ${nameType(found)}`, `write ${withArticle(issue.expected)}`];
  }
  if (typeof found === 'number' && issue.code === 'too_big') {
    return [`is ${found}`, `write ${issue.maximum} at most`];
  }
  if (typeof found === 'number' && issue.code === 'too_small') {
    return [`is ${found}`, `write ${issue.minimum} at least`];
  }
  return [issue.message, 'correct it'];
}

/** The kinds that were to choose from, where an object is of none of them. */
function kindsOf(issue: Issue): readonly unknown[] | undefined {
  return issue.code === 'invalid_union' && 'options' in issue ? issue.options : undefined;
}

function shorten(text: string): string {
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}

function messageOf(message: string): string {
  const end = message.indexOf(': ');
  return end < 0 ? message : message.slice(0, end);
}

function fixOf(message: string): string {
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
