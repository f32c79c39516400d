/**
 * ICAO Doc 9303, Machine Readable Travel Documents, part 3, section 6, table B (transliteration of
 * Cyrillic): names in Russian passports.
 */
export const icao9303: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i' },
  ...{ к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f' },
  ...{ х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: 'ie', ы: 'y', ь: '', э: 'e', ю: 'iu' },
  я: 'ia',
};

/** GOST 7.79-2000 (ISO 9:1995), system B: letters of plain ASCII only. */
export const gost779B: Readonly<Record<string, string>> = {
  ...icao9303,
  ...{ ё: 'yo', й: 'j', х: 'x', ц: 'cz', щ: 'shh', ъ: '``', ы: 'y`', ь: '`', э: 'e`', ю: 'yu' },
  я: 'ya',
};

/** Its rule for ц: c before these Latin letters, cz elsewhere. */
export const softensC = /^[ieyj]/u;

/** BGN/PCGN 1947 without its rule for е, as English texts of Russian bodies write names: Yatsenyuk, Sergey, Zakharova. */
export const bgnPcgn: Readonly<Record<string, string>> = {
  ...icao9303,
  ...{ й: 'y', ъ: '', ю: 'yu', я: 'ya' },
};

/** Its rule for е: ye at the beginning and after these letters. */
export const hardensE = /^[аеёиоуыэюяйъь]?$/u;

/**
 * Latin letters back to Cyrillic, the longest first, the likelier spelling first. `$` stands for the end
 * of a word, `^` for its beginning.
 */
export const toCyrillicTable: readonly (readonly [latin: string, cyrillic: readonly string[]])[] = [
  ['shch', ['щ']],
  ['skiy$', ['ский']],
  ['sky$', ['ский']],
  ['skii$', ['ский']],
  ['tsch', ['ч']],
  ['sch', ['щ', 'ш']],
  ['shh', ['щ']],
  ['iy$', ['ий']],
  ['yy$', ['ый']],
  ['yi$', ['ый', 'ий']],
  ['lyi', ['льи']],
  ['zh', ['ж']],
  ['kh', ['х']],
  ['ts', ['ц', 'тс']],
  ['tz', ['ц']],
  ['cz', ['ц']],
  ['ch', ['ч', 'х']],
  ['sh', ['ш']],
  ['ph', ['ф']],
  ['th', ['т']],
  ['ck', ['к']],
  ['ee', ['и']],
  ['oo', ['у']],
  ['ey$', ['ей']],
  ['ay$', ['ай']],
  ['ye', ['е']],
  ['yo', ['е', 'ьо']],
  ['jo', ['е']],
  ['yu', ['ю']],
  ['iu', ['ю', 'иу']],
  ['ju', ['ю']],
  ['ya', ['я', 'ья']],
  ['ia', ['я', 'иа']],
  ['ja', ['я']],
  ['a', ['а']],
  ['b', ['б']],
  ['c', ['к', 'ц']],
  ['d', ['д']],
  ['^e', ['э', 'е']],
  ['e', ['е', 'э']],
  ['f', ['ф']],
  ['g', ['г']],
  ['h', ['х', 'г']],
  ['i', ['и', 'й']],
  ['j', ['й', 'дж']],
  ['k', ['к']],
  ['l', ['л', 'ль']],
  ['m', ['м']],
  ['n', ['н']],
  ['o', ['о']],
  ['p', ['п']],
  ['q', ['к']],
  ['r', ['р']],
  ['s', ['с']],
  ['t', ['т']],
  ['u', ['у']],
  ['v', ['в']],
  ['w', ['в', 'у']],
  ['x', ['кс', 'х']],
  ['y$', ['и', 'ий', 'й']],
  ['y', ['ы', 'й', 'и']],
  ['z', ['з']],
];
