import { describe, expect, test } from 'vitest';

import { makeBody, makeSite } from '../../tests/factories/make-frame.ts';
import { makeRelease } from '../../tests/factories/make-release.ts';
import { makeText } from '../../tests/factories/make-text.ts';
import { findStructuredDataFaults } from '../../tests/factories/validate-structured-data.ts';
import { localizeRelease } from '../model/localize.ts';
import { archiveCrumbs, breadcrumbsJsonLd, toCrumbs } from './breadcrumbs.ts';
import { bodyMetadata } from './body-metadata.ts';
import { homeMetadata, listMetadata, releaseMetadata } from './metadata.ts';
import { bodyJsonLd, portalJsonLd, publisherJsonLd } from './organizations.ts';

import type { Release } from '../model/release.ts';
import type { Locale } from '../i18n/routing.ts';

const origin = 'https://parallel.example';
const site = makeSite({ name: { ru: 'Параллель', en: 'Parallel' } });
const place = { site, locale: 'en' } as const;

describe('structured data', () => {
  test('the way to a month leads over its year', () => {
    const crumbs = toCrumbs(place, ...archiveCrumbs('Archive', '2015-01', 'en'));
    const { itemListElement } = breadcrumbsJsonLd(crumbs, origin);
    expect(itemListElement.map(({ position, name, item }) => [position, name, item])).toEqual([
      [1, 'Parallel', `${origin}/en`],
      [2, 'Archive', `${origin}/en/archive`],
      [3, '2015', `${origin}/en/archive/2015`],
    ]);
    expect(archiveCrumbs('Archive', '2015', 'en')).toHaveLength(1);
    expect(archiveCrumbs('Archive', undefined, 'en')).toEqual([]);
  });

  test('a body has its names in both languages and no fact that is not recorded', () => {
    const name = { ru: 'Служба', en: 'Service' };
    const body = makeBody({ id: 'fms', name, shortName: { ru: 'ФМС' } });
    expect(bodyJsonLd(body, 'en', origin)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'GovernmentOrganization',
      '@id': `${origin}/#body-fms`,
      name: 'Service',
      alternateName: ['Служба', 'ФМС'],
      mainEntityOfPage: `${origin}/en/bodies/fms`,
    });
    const ended = { ...body, since: '2004', until: '2016-04-05', site: 'https://fms.example' };
    expect(bodyJsonLd(ended, 'ru', origin)).toMatchObject({
      alternateName: ['ФМС', 'Service'],
      url: 'https://fms.example',
      foundingDate: '2004',
      dissolutionDate: '2016-04-05',
    });
  });

  test('the portal belongs to whom its owner names, and to nobody who is not named', async () => {
    expect(portalJsonLd(site, 'en', origin)).not.toHaveProperty('parentOrganization');
    const name = { ru: 'Издатель', en: 'Publisher' };
    const named = makeSite({ publisher: { kind: 'organization', name } });
    const parentOrganization = { '@type': 'Organization', name: 'Издатель' };
    expect(portalJsonLd(named, 'ru', origin)).toMatchObject({ parentOrganization });
    const person = makeSite({ publisher: { kind: 'person', name, url: 'https://one.example' } });
    expect(portalJsonLd(person, 'ru', origin)).not.toHaveProperty('parentOrganization');
    expect(publisherJsonLd(person, 'en', origin)).toEqual({
      ...{ '@type': 'Person', name: 'Publisher', url: 'https://one.example' },
    });
    expect(await findStructuredDataFaults(portalJsonLd(named, 'ru', origin))).toEqual([]);
  });

  test('the portal is an organization, and no government one', () => {
    expect(portalJsonLd(site, 'ru', origin)).toMatchObject({
      '@type': 'Organization',
      name: 'Параллель',
      alternateName: ['Parallel'],
    });
  });
});

const release = (texts: Release['texts'], locale: Locale) => {
  const localized = localizeRelease(makeRelease({ texts }), locale, []);
  if (!localized) throw new TypeError('There is a text.');
  return releaseMetadata({ release: localized, body: makeBody(), site, locale, origin });
};

describe('canonical addresses and languages', () => {
  const address = '/releases/2015-01-25-call';

  test('both texts point to each other, and everybody else to the published one', () => {
    const translation = makeText({ origin: 'portal-translation', translatedFrom: 'en' });
    for (const locale of ['ru', 'en'] as const) {
      const { alternates } = release({ ru: translation, en: makeText() }, locale);
      expect(alternates).toMatchObject({
        canonical: `/${locale}${address}`,
        languages: { ru: `/ru${address}`, en: `/en${address}`, 'x-default': `/en${address}` },
      });
    }
  });

  test('a text that does not exist has no address: its page names the one that does', () => {
    const { alternates, robots } = release({ ru: makeText() }, 'en');
    expect(alternates?.canonical).toBe(`/ru${address}`);
    expect(alternates?.languages).toBeUndefined();
    expect(robots).toEqual({ index: false, follow: true });
    expect(release({ ru: makeText() }, 'ru').alternates?.languages).toEqual({
      ru: `/ru${address}`,
      'x-default': `/ru${address}`,
    });
  });

  test('the pages of a pair name one and the same address for everybody else', () => {
    const pairs = [
      (locale: Locale) => homeMetadata(site, locale),
      (locale: Locale) => bodyMetadata({ body: makeBody(), locale }),
      (locale: Locale) => listMetadata({ locale, title: '', description: '', query: null }),
    ];
    for (const metadata of pairs) {
      const [ru, en] = [metadata('ru'), metadata('en')];
      expect(ru.alternates?.languages).toEqual(en.alternates?.languages);
      expect(ru.alternates?.canonical).toMatch(/^\/ru/u);
      expect(en.alternates?.canonical).toMatch(/^\/en/u);
    }
  });

  test('a page of the documents of a body names itself and the pages beside it', () => {
    const { alternates, pagination } = bodyMetadata({
      body: makeBody(),
      locale: 'en',
      page: 2,
      pageCount: 3,
    });
    expect(alternates?.canonical).toBe('/en/bodies/mfa?page=2');
    expect(pagination).toEqual({ previous: '/en/bodies/mfa', next: '/en/bodies/mfa?page=3' });
  });

  test('pages lead to their feeds', () => {
    expect(bodyMetadata({ body: makeBody(), locale: 'en' }).alternates?.types).toEqual({
      'application/rss+xml': [
        { url: '/en/bodies/mfa/feed.xml', title: 'Body mfa — RSS' },
        { url: '/en/feed.xml', title: 'Parallel — RSS' },
      ],
      'application/atom+xml': [
        { url: '/en/bodies/mfa/atom.xml', title: 'Body mfa — Atom' },
        { url: '/en/atom.xml', title: 'Parallel — Atom' },
      ],
      'application/feed+json': [{ url: '/en/feed.json', title: 'Parallel — JSON Feed' }],
    });
  });
});
