import * as z from 'zod/mini';

export const releaseKinds = [
  'press-release',
  'statement',
  'transcript',
  'interview',
  'document',
  'note',
] as const;

export const releaseKindSchema = z.enum(releaseKinds);
export type ReleaseKind = z.infer<typeof releaseKindSchema>;

/** Kinds that bodies publish; notes are the portal's own and never stand among them unasked. */
export const officialKinds: readonly ReleaseKind[] = releaseKinds.filter((kind) => kind !== 'note');
