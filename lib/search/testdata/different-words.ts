import type { Language } from '../../model/languages.ts';
import type { FormPair } from './inflected-forms.ts';

/** Pairs of official vocabulary that look alike and are not each other: asking for one must not find the other. */
const pairs: Record<Language, string> = {
  ru: `
    визит виза, визит визы, прием при, приема при, режим режиссер, орган оргия, порт портрет,
    посол посольство, министр министерство, президент президиум, закон закончить, совет советник,
    совет советский, область облако, край крайний, мир мирный, война воин,
    военный война, право правительство, правительство правитель, суд судно, суд судьба,
    партия партнер, партнер парта, план планета, план плановый, дело деление, дело отдел,
    комиссия комитет, комиссия комиссар, указ указатель, народ народный, нация национальный,
    граница гражданин, город горох, глава главный, страна сторона, сторона строй,
    дума думать, край крыша, флот флаг, армия армянский, союз союзник, служба служить,
    труд трудный, бюджет бюро, газ газета,  посол послание, декабрь декада,
    район раненый, помощь помощник, Россия российский, Украина украинский, Крым крыло,
    Минск министр, Донецк донос, Лавров лавина, Лавров лаврентий, остров острый, Киев кий,
    материал материя, генерал генератор, минский министерство, Сирия серия, Ирак Иран, Литва литр
    `,
  en: `
    international internal, international internally, organ organization, organs organizations,
    university universe, university universal, police policy, police polite, minister ministry,
    minister miniature, president presidium, law lawn, law lawyer, state station, state statue,
    state status, party part, party participate, past paste, general gender, general generate,
    border boarding, court courtesy, court count, council counsel, council consul, treaty treat,
    treaty treatment, nation native, national notional, veto vote, war warm,
    war ward, army arm, army armenia, troops troupe, fire firm,
    visa visit, visit visitor, deputy depot, defence defendant, defence deference, sign signal,
    sign significant, signature signal, mission missile, mission omission, missile missal,
    committee commit, commission commissioner, region register, region religion, republic public,
    republic republican, election electric, elect electric, leader ladder, leader leaf,
    official office, officer offer, crisis critic, Iran Iraq, Ukraine uranium, Kerry kernel,
    Austria Australia, add address, union unit, resolution revolution, emergency emerge,
    later lateral, interest interim, export expert, prison person
    `,
};

const toPairs = (text: string): readonly FormPair[] =>
  text.split(',').map((pair): FormPair => {
    const [asked = '', written = ''] = pair.trim().split(' ');
    return [asked, written];
  });

export const differentWords: Record<Language, readonly FormPair[]> = {
  ru: toPairs(pairs.ru),
  en: toPairs(pairs.en),
};
