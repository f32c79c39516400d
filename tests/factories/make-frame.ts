import type { GovernmentBody } from '../../lib/model/body.ts';
import type { Site } from '../../lib/model/site.ts';
import type { Term } from '../../lib/model/term.ts';

const line = (text: string) => ({ ru: text, en: text });

export function makeBody(changes: Partial<GovernmentBody> = {}): GovernmentBody {
  const id = changes.id ?? 'mfa';
  return {
    id,
    menuLabel: line(id),
    name: line(`Body ${id}`),
    statusAsOf: '2026-11-01',
    facts: [],
    ...changes,
  };
}

export function makeTerm(changes: Partial<Term> = {}): Term {
  const id = changes.id ?? 'minsk';
  return { id, kind: 'place', name: line(id), ...changes };
}

export function makeSite(changes: Partial<Site> = {}): Site {
  return {
    name: line('Parallel'),
    title: line('Releases'),
    description: line('Described'),
    independence: line('Independent'),
    menu: ['mfa'],
    ...changes,
  };
}
