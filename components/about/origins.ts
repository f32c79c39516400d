import type { Origin } from '@/lib/content/types';

/** What texts can be, in the order in which it is explained. */
export const origins = [
  'as-published',
  'official-translation',
  'unofficial-translation',
  'portal-translation',
  'portal-original',
  'unknown',
] as const satisfies readonly Origin[];
