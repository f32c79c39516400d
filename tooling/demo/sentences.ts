import { agree, capitalize, countRussian, withPreposition } from './grammar.ts';
import { makePhrase } from './phrase.ts';
import { actions } from './qualities.ts';

import type { Localized } from '../../lib/model/languages.ts';
import type { Phrase } from './phrase.ts';
import type { Action } from './qualities.ts';
import type { Random } from './random.ts';

type Parts = {
  a: Phrase;
  b: Phrase;
  v: Action;
  w: Action;
  count: number;
  code: string;
  day: Localized<string>;
};
type Template = (parts: Parts) => Localized<string>;

const was = ({ isPlural }: Phrase) => (isPlural ? 'were' : 'was');
const is = ({ isPlural }: Phrase) => (isPlural ? 'are' : 'is');
const done = (thing: Phrase, { russian }: Action) => agree(russian, thing);
const both = { gender: 'm', isPlural: true } as const;

/** The most frequent first. Nothing is claimed about anybody: things of an office are updated and put in order. */
const templates: readonly Template[] = [
  ({ a, v }) => ({
    ru: `${a.russian.nom} ${done(a, v)}`,
    en: `the ${a.english} ${was(a)} ${v.english}`,
  }),
  ({ a, b }) => ({
    ru: `подробности содержатся ${withPreposition('в', a.russian.pre)} и ${withPreposition('в', b.russian.pre)}`,
    en: `details are given in the ${a.english} and in the ${b.english}`,
  }),
  ({ a, b, v }) => ({
    ru: `${a.russian.nom} ${done(a, v)} на основании ${b.russian.gen}`,
    en: `the ${a.english} ${was(a)} ${v.english} on the basis of the ${b.english}`,
  }),
  ({ a, b }) => ({
    ru: `${withPreposition('к', a.russian.dat)} ${agree('приложен', b)} ${b.russian.nom}`,
    en: `the ${b.english} ${is(b)} attached to the ${a.english}`,
  }),
  ({ a, day }) => ({
    ru: `с ${day.ru} ${a.isPlural ? 'применяются' : 'применяется'} ${a.russian.nom}`,
    en: `the ${a.english} ${a.isPlural ? 'apply' : 'applies'} from ${day.en}`,
  }),
  ({ a, b, v, w, day }) => ({
    ru: `${a.russian.nom} ${done(a, v)} ${day.ru} и ${done(a, w)} вместе ${withPreposition('с', b.russian.ins)}`,
    en: `the ${a.english} ${was(a)} ${v.english} on ${day.en} and ${w.english} together with the ${b.english}`,
  }),
  ({ a, b, code }) => ({
    ru: `${withPreposition('в', a.russian.pre)} ${agree('указан', b)} ${b.russian.nom}, номер записи — ${code}`,
    en: `the ${b.english} ${is(b)} named in the ${a.english}, the number of the entry is ${code}`,
  }),
  ({ a, b }) => ({
    ru: `порядок оформления ${a.russian.gen} приведён ${withPreposition('в', b.russian.pre)}`,
    en: `how to complete the ${a.english} is set out in the ${b.english}`,
  }),
  ({ a, b, v }) => ({
    ru: `${a.russian.nom} и ${b.russian.nom} ${agree(v.russian, both)} одновременно`,
    en: `the ${a.english} and the ${b.english} were ${v.english} at the same time`,
  }),
  ({ a, b }) => ({
    ru: `вместо ${a.russian.gen} ${b.isPlural ? 'используются' : 'используется'} ${b.russian.nom}`,
    en: `the ${b.english} ${is(b)} used instead of the ${a.english}`,
  }),
  ({ a, count }) => ({
    ru: `доступ ${withPreposition('к', a.russian.dat)} открыт ${countRussian(count, 'день', 'дня', 'дней')}`,
    en: `the ${a.english} ${is(a)} accessible for ${count} ${count === 1 ? 'day' : 'days'}`,
  }),
  ({ a, b }) => ({
    ru: `вопросы ${withPreposition('о', a.russian.pre)} записываются ${withPreposition('в', b.russian.acc)}`,
    en: `questions about the ${a.english} are written into the ${b.english}`,
  }),
  ({ a, b, v, day }) => ({
    ru: `согласно ${a.russian.dat}, ${b.russian.nom} ${done(b, v)} до ${day.ru}`,
    en: `according to the ${a.english}, the ${b.english} ${was(b)} ${v.english} before ${day.en}`,
  }),
  ({ a, day }) => ({
    ru: `проверка ${a.russian.gen} завершена ${day.ru}`,
    en: `the check of the ${a.english} was completed on ${day.en}`,
  }),
  ({ a, b }) => ({
    ru: `${a.russian.nom} ${a.isPlural ? 'хранятся' : 'хранится'} отдельно от ${b.russian.gen}`,
    en: `the ${a.english} ${is(a)} kept apart from the ${b.english}`,
  }),
  ({ a, b, v, count }) => ({
    ru: `для ${a.russian.gen} ${done(b, v)} ${b.russian.nom}, всего ${countRussian(count, 'лист', 'листа', 'листов')}`,
    en: `for the ${a.english} the ${b.english} ${was(b)} ${v.english}, ${count} ${count === 1 ? 'sheet' : 'sheets'} in all`,
  }),
  ({ a, b }) => ({
    ru: `между ${a.russian.ins} и ${b.russian.ins} устранены расхождения`,
    en: `differences between the ${a.english} and the ${b.english} were removed`,
  }),
  ({ a, code }) => ({
    ru: `запись ${code} внесена ${withPreposition('в', a.russian.acc)}`,
    en: `the entry ${code} was made in the ${a.english}`,
  }),
  ({ a, b }) => ({
    ru: `наименование ${a.russian.gen} уточнено, содержание ${b.russian.gen} не изменилось`,
    en: `the name of the ${a.english} was made more precise, the content of the ${b.english} did not change`,
  }),
  ({ a, b }) => ({
    ru: `замечаний ${withPreposition('к', a.russian.dat)} и ${withPreposition('к', b.russian.dat)} не поступило`,
    en: `no remarks on the ${a.english} and on the ${b.english} were received`,
  }),
];

const titles: readonly Template[] = [
  ({ a, v }) => ({
    ru: `${done(a, v)} ${a.russian.nom}`,
    en: `the ${a.english} ${was(a)} ${v.english}`,
  }),
  ({ a }) => ({ ru: withPreposition('о', a.russian.pre), en: `on the ${a.english}` }),
  ({ a }) => ({
    ru: `изменения ${withPreposition('в', a.russian.pre)}`,
    en: `changes to the ${a.english}`,
  }),
  ({ a, b }) => ({
    ru: `${withPreposition('о', a.russian.pre)} и ${b.russian.pre}`,
    en: `on the ${a.english} and the ${b.english}`,
  }),
  ({ a }) => ({ ru: `уточнение ${a.russian.gen}`, en: `clarification of the ${a.english}` }),
  ({ a, code }) => ({
    ru: `запись ${code} ${withPreposition('о', a.russian.pre)}`,
    en: `entry ${code} on the ${a.english}`,
  }),
];

const headings: readonly Template[] = [
  ({ a }) => ({ ru: a.russian.nom, en: `the ${a.english}` }),
  ({ a }) => ({
    ru: `как работать ${withPreposition('с', a.russian.ins)}`,
    en: `how to work with the ${a.english}`,
  }),
  ({ a }) => ({
    ru: `что нового ${withPreposition('в', a.russian.pre)}`,
    en: `what is new in the ${a.english}`,
  }),
];

export function makeSentence(random: Random, day: Localized<string>): Localized<string> {
  const { ru, en } = fill(templates, random, day);
  return { ru: `${ru}.`, en: `${en}.` };
}

export function makeTitle(random: Random, day: Localized<string>): Localized<string> {
  return fill(titles, random, day);
}

export function makeHeading(random: Random, day: Localized<string>): Localized<string> {
  return fill(headings, random, day);
}

function fill(
  choices: readonly Template[],
  random: Random,
  day: Localized<string>,
): Localized<string> {
  const { ru, en } = random.pick(choices)({
    a: makePhrase(random),
    b: makePhrase(random),
    v: random.pick(actions),
    w: random.pick(actions),
    count: 1 + random.below(60),
    code: `${1 + random.below(4999)}/${10 + random.below(90)}`,
    day,
  });
  return { ru: capitalize(ru), en: capitalize(en) };
}
