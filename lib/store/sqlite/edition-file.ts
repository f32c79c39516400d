import { DatabaseSync } from 'node:sqlite';

import { z } from 'zod';

import { indexVersion, schemaVersion } from '../../editions/versions.ts';
import { StoreError } from '../store-error.ts';

import type { SQLInputValue, StatementSync } from 'node:sqlite';

export type Parameters = Record<string, SQLInputValue>;

const metaSchema = z.object({ key: z.string(), value: z.string() });

/**
 * An edition opened for reading. Statements are prepared once; rows, which have no prototype, leave as
 * what their schema makes of them. Every failure is a `StoreError` that names the file.
 */
export class EditionFile {
  readonly editionId: string;
  private readonly path: string;
  private readonly database: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();
  private readonly meta: ReadonlyMap<string, string>;

  constructor(path: string) {
    this.path = path;
    this.database = this.guard('cannot be opened', 'UNREADABLE', () => {
      return new DatabaseSync(path, { readOnly: true });
    });
    try {
      const rows = this.list('SELECT key, value FROM meta', {}, metaSchema);
      this.meta = new Map(rows.map(({ key, value }) => [key, value]));
      this.editionId = this.requireMeta('editionId');
      this.refuseOtherVersion('schemaVersion', schemaVersion);
      this.refuseOtherVersion('indexVersion', indexVersion);
    } catch (error) {
      this.database.close();
      throw error;
    }
  }

  /** Throws a `StoreError` once it is closed, for queries that go past this handle. */
  assertOpen(): void {
    if (this.database.isOpen) return;
    throw new StoreError('CLOSED', `${this.path} has been closed: ask for the current store again`);
  }

  list<T>(sql: string, parameters: Parameters, row: z.ZodType<T>): readonly T[] {
    this.assertOpen();
    return this.guard('cannot be read', 'CORRUPT', () => {
      return this.prepare(sql)
        .all(parameters)
        .map((found) => row.parse(found));
    });
  }

  first<T>(sql: string, parameters: Parameters, row: z.ZodType<T>): T | null {
    return this.list(sql, parameters, row)[0] ?? null;
  }

  requireMeta(key: string): string {
    const value = this.meta.get(key);
    if (value === undefined)
      throw new StoreError('CORRUPT', `${this.path} has no ${key}: build it again`);
    return value;
  }

  close(): void {
    if (this.database.isOpen) this.database.close();
  }

  private refuseOtherVersion(key: string, expected: number): void {
    const found = this.requireMeta(key);
    if (found === String(expected)) return;
    const message = `${this.path} has ${key} ${found}, not ${expected}: run \`npm run content -- build\``;
    throw new StoreError('OTHER_VERSION', message);
  }

  private prepare(sql: string): StatementSync {
    const known = this.statements.get(sql);
    if (known) return known;
    const statement = this.database.prepare(sql);
    // Shared conditions name parameters that not every query has.
    statement.setAllowUnknownNamedParameters(true);
    this.statements.set(sql, statement);
    return statement;
  }

  private guard<T>(what: string, code: 'UNREADABLE' | 'CORRUPT', read: () => T): T {
    try {
      return read();
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new StoreError(code, `${this.path} ${what} (${reason}): build it again`, { cause });
    }
  }
}

/** A column of JSON: parsed, and checked as what it should hold. */
export function jsonColumn<T>(schema: z.core.$ZodType<T>): z.ZodType<T> {
  return z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);
}
