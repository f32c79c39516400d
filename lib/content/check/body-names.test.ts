import { expect, test } from 'vitest';

import { checkRecords } from './rules.ts';
import { makeContentSet } from '../../../tests/factories/make-content-set.ts';
import { makeBody } from '../../../tests/factories/make-frame.ts';

import type { GovernmentBody } from '../../model/body.ts';

const report = (...bodies: GovernmentBody[]) =>
  checkRecords(makeContentSet({ bodies }), new Date('2026-11-23T12:00:00Z')).map(
    ({ severity, file, path, message }) => `${severity} ${file} ${path}: ${message}`,
  );

test('two bodies cannot claim the same name, however it is written', () => {
  const mfa = makeBody({ alsoCalled: { ru: ['МИД'], en: ['Foreign Ministry'] } });
  const claim = (text: string) =>
    report(mfa, makeBody({ id: 'mod', alsoCalled: { en: ['MoD', text] } }));
  expect(claim('foreign  ministry')).toEqual([
    'error bodies/mod.json alsoCalled.en[1]: "foreign  ministry" is a name of "mfa" as well (bodies/mfa.json)',
  ]);
  expect(claim('Body: MFA')).toHaveLength(1);
  expect(claim('Defence Ministry')).toEqual([]);
});

test('a body may have one name twice', () => {
  expect(report(makeBody({ alsoCalled: { ru: ['Body mfa', 'МИД'], en: ['МИД'] } }))).toEqual([]);
});
