/** The command line was not understood: exit code 2 and where to read on. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
