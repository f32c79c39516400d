import type { Language } from '../../model/languages.ts';

const lists: Record<Language, string> = {
  ru: `а без более бы был была были было быть в во все вы где да для до его ее если есть еще же за и из
    или им их к как ко когда которая которого которое которой которые который которых кто ли либо мы на
    над не нет ни но о об оба обо он она они оно от перед по под после при про с свой своего своей своих со
    так также такой там те тем то того той том тот у уже чего чем что чтобы эта эти этих это этого этой
    этом этот я`,
  en: `a about all also an and any are as at be been but by can did do does for from had has have he her
    him his how if in into is it its may more no nor not of on or our over she should so such than that
    the their them then there these they this those to under up was we were what when where which while
    who will with would you your`,
};

/**
 * Words that nearly every text has: a query is not narrowed by them, and no other word may be taken
 * for one of them.
 */
export const functionWords: ReadonlySet<string> = new Set(
  Object.values(lists).flatMap((list) => list.split(/\s+/u)),
);
