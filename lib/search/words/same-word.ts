import type { Language } from '../../model/languages.ts';

/**
 * Forms of one word that a suffix stemmer cannot bring together: other roots, vowels that come and go,
 * nouns whose last letters only look like an ending («визит» is no form of «виза»). A line is the form
 * whose stem all take, then the others.
 */
const lines: Record<Language, string> = {
  ru: `
    человек люди людей людям людьми людях
    ребенок дети детей детям детьми детях ребенка ребенку ребенком ребенке
    день дня дню днем дне дни дней дням днями днях
    посол посла послу послом послы послов послам послами послах
    граждане гражданин гражданина гражданину гражданином гражданине граждан
    времени время времена времен
    имени имя имена имен
    сергея сергей сергею сергеем сергее
    алексея алексей алексею алексеем алексее
    андрея андрей андрею андреем андрее
    матвея матвей матвею матвеем матвее
    николай николая
    судно судна суднами судов
    `,
  en: `
    meet met
    hold held
    say said
    take took taken
    make made
    give gave given
    begin began begun
    become became
    bring brought
    speak spoke spoken
    tell told
    lead led
    send sent
    build built
    seek sought
    keep kept
    think thought
    understand understood
    undertake undertook undertaken
    write wrote written
    see saw seen
    go went gone
    come came
    know knew known
    show shown
    draw drew drawn
    withdraw withdrew withdrawn
    fall fell fallen
    fight fought
    uphold upheld
    withhold withheld
    choose chose chosen
    break broke broken
    foresee foresaw foreseen
    man men
    woman women
    child children
    spokesman spokesmen
    chairman chairmen
    serviceman servicemen
    crisis crises
    analysis analyses
    criterion criteria
    organization organisation
    organizations organisations
    organize organise
    organized organised
    recognize recognise
    recognized recognised
    normalization normalisation
    stabilization stabilisation
    demilitarization demilitarisation
    modernization modernisation
    authorized authorised
    defense defence
    offense offence
    center centre
    centers centres
    program programme
    programs programmes
    labor labour
    neighbor neighbour
    neighbors neighbours
    neighboring neighbouring
    `,
};

/** Bases of hard masculine nouns that end like a form of something shorter; their paradigm is regular. */
const nouns = `
  визит кредит саммит лимит дефицит транзит аудит режим прием объем заем пролив остров залив
  киев харьков ростов кишинев саратов псков тамбов азов вьетнам ислам экзамен
  орган план генерал канал журнал сигнал персонал арсенал потенциал капитал материал филиал терминал
  финал трибунал меморандум обмен размен регламент
`;
/** What stands before -ец, whose vowel falls out in every other form. */
const nounsInEts = 'бежен переселен ополчен кон от украин американ япон';
const nounEndings = ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами', 'ах'];

const etsEndings = ['а', 'у', 'ом', 'ем', 'е', 'ы', 'ов', 'ев', 'ам', 'ами', 'ах'];

const splitWords = (text: string) => text.trim().split(/\s+/u);

function* listForms(): Generator<[form: string, likeForm: string]> {
  for (const line of Object.values(lines).join('\n').split('\n')) {
    const [like, ...forms] = splitWords(line);
    if (like !== undefined) for (const form of forms) yield [form, like];
  }
  for (const noun of splitWords(nouns)) {
    for (const ending of nounEndings) yield [noun + ending, `${noun}ам`];
  }
  for (const noun of splitWords(nounsInEts)) {
    for (const ending of etsEndings) yield [`${noun}ц${ending}`, `${noun}ец`];
  }
}

/** A form, and the form of the same word whose stem it takes. */
export const sameWord: ReadonlyMap<string, string> = new Map(listForms());
