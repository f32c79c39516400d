import { describe, expect, test } from 'vitest';

import { shareAddress, shareTargets } from './share-addresses.ts';

const shared = {
  url: 'https://parallel.example/ru/releases/2015-01-25-call',
  title: 'Права & «обязанности» + 100 % #1 = ?',
};

describe('an address to share by', () => {
  test.each([
    ['telegram', 'https://t.me/share/url', { url: shared.url, text: shared.title }],
    ['vk', 'https://vk.com/share.php', { url: shared.url, title: shared.title }],
    ['ok', 'https://connect.ok.ru/offer', { url: shared.url, title: shared.title }],
    ['whatsapp', 'https://wa.me/', { text: `${shared.title} ${shared.url}` }],
    ['email', 'mailto:', { subject: shared.title, body: `${shared.title}\r\n\r\n${shared.url}` }],
  ] as const)(
    'of %s has the page and its title, whatever signs are in it',
    (target, to, values) => {
      const address = new URL(shareAddress(target, shared));
      expect(
        `${address.protocol}${address.host === '' ? '' : `//${address.host}`}${address.pathname}`,
      ).toBe(to);
      expect(Object.fromEntries(address.searchParams)).toEqual(values);
    },
  );

  test('has no plus for a space, and the page in the form in which a script finds it', () => {
    for (const target of shareTargets) {
      const address = shareAddress(target, shared);
      expect(address, target).not.toContain('+');
      expect(address.split(encodeURIComponent(shared.url)), target).toHaveLength(2);
    }
  });
});
