import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { standardPreferences, preferenceChoices } from '../../lib/routes/preferences.ts';
import { readPreferences, toAttributes, toCookieValue, toSetCookie } from './preferences-cookie.ts';

const views = fc.record({
  size: fc.constantFrom(...preferenceChoices.size),
  spacing: fc.constantFrom(...preferenceChoices.spacing),
  theme: fc.constantFrom(...preferenceChoices.theme),
  texts: fc.constantFrom(...preferenceChoices.texts),
});

describe('readPreferences', () => {
  test('reads back every view that was written, among other cookies', () => {
    fc.assert(
      fc.property(views, (view) => {
        const cookies = `language=ru; view=${toCookieValue(view)}; x=view`;
        expect(readPreferences(cookies) ?? standardPreferences).toEqual(view);
      }),
    );
  });

  test.each([
    undefined,
    '',
    'language=ru',
    'view=',
    'view=100.normal.standard',
    'review=dark',
    'view=pink.1000',
    'view="dark"',
    'view=dark"onload',
    `view=${'dark.'.repeat(100)}`,
  ])('of %j is the standard one', (cookies) => {
    expect(readPreferences(cookies)).toBeNull();
  });

  test('takes what it knows and leaves the rest', () => {
    expect(readPreferences('view=dark.300.wide')).toEqual({
      size: '100',
      spacing: 'wide',
      theme: 'dark',
      texts: 'both',
    });
  });

  test('lets nothing into the HTML but choices of ours, whatever the cookie says', () => {
    const attribute = /^(?:data-(?:size|spacing|theme|texts)="[a-z\d-]+" ?){1,4}$/u;
    const sent = fc.oneof(
      fc.string({ unit: 'binary-ascii' }),
      fc.stringMatching(/^(?:view=)?[view=.;"<> dark150-]*$/u),
      fc.string().map((text) => `view=dark.${text}`),
    );
    fc.assert(
      fc.property(sent, (cookies) => {
        const view = readPreferences(cookies);
        if (view) expect(toAttributes(view)).toMatch(attribute);
      }),
    );
  });
});

test('a cookie holds changes only, for every address and a year', () => {
  const view = { size: '150', spacing: 'normal', theme: 'black-on-white', texts: 'both' } as const;
  expect(toSetCookie(view, { isSecure: false })).toBe(
    'view=150.black-on-white; Path=/; Max-Age=31536000; SameSite=Lax',
  );
  expect(toSetCookie(view, { isSecure: true })).toMatch(/; Secure$/u);
});

test('a standard view takes the cookie away', () => {
  expect(toSetCookie(standardPreferences, { isSecure: false })).toContain(
    'view=; Path=/; Max-Age=0;',
  );
});
