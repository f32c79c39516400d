export const releaseKinds = [
  'press-release',
  'statement',
  'transcript',
  'interview',
  'document',
  'note',
] as const;

export type ReleaseKind = (typeof releaseKinds)[number];

/** Kinds that bodies publish; notes are the portal's own and never stand among them unasked. */
export const officialKinds: readonly ReleaseKind[] = releaseKinds.filter((kind) => kind !== 'note');
