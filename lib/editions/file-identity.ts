import { statSync } from 'node:fs';

/**
 * Which file stands at a path: another one, or one that was written to, has another identity. An open
 * file stays what it was, even when it is removed. Null: there is none.
 */
export function readFileIdentity(path: string): string | null {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats ? [stats.dev, stats.ino, stats.size, stats.mtimeNs].join(':') : null;
}

/** Whether two identities are of one file, so that what is written to it changes what has it open. */
export function isSameFile(left: string, right: string): boolean {
  const fileOf = (identity: string) => identity.split(':').slice(0, 2).join(':');
  return fileOf(left) === fileOf(right);
}
