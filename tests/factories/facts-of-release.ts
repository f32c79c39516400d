import type { Release } from '../../lib/model/release.ts';

/** Everything that a record can say of what a release tells of; made up. */
export const factsOfRelease = {
  occasion: {
    at: '2015-01-24T15:00:00+03:00',
    place: { ru: 'Москва', en: 'Moscow' },
  },
  participants: [
    {
      name: { ru: 'А. Иванова', en: 'A. Ivanova' },
      role: { ru: 'директор архива', en: 'director of the archive' },
    },
    { name: { ru: 'Б. Петров', en: 'B. Petrov' } },
  ],
  act: { number: '17-А', date: '2015-01-20' },
  embargoContact: 'mailto:embargo@archive.example',
} satisfies Partial<Release>;
