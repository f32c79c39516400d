import type { Release } from './release.ts';

/** Every term that a release names, in the order of its lists. */
export function termIdsOf(
  release: Pick<Release, 'people' | 'places' | 'documents' | 'events'>,
): readonly string[] {
  const { people = [], places = [], documents = [], events = [] } = release;
  return [...people, ...places, ...documents, ...events];
}
