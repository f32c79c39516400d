import { relative } from 'node:path';

/** A path as a terminal in the working directory opens it. */
export function toShownPath(path: string): string {
  return relative(process.cwd(), path) || '.';
}

/** Says what is wrong with a file or a slug; the exit code that goes with it. */
export function complain(subject: string, message: string): number {
  console.error(`${subject}: ${message}`);
  return 1;
}
