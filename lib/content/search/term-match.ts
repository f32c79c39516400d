/** Shorter terms are meant whole: as beginnings they would fit half of the dictionary. */
const shortestBeginning = 3;

/** Whether a term asks for all words that begin with it, or for itself only. */
export function isBeginning(term: string): boolean {
  return term.length >= shortestBeginning;
}

/** Whether a word of a text is what a term asks for; the index and the marks of passages agree on it. */
export function isMatch(word: string, term: string): boolean {
  return isBeginning(term) ? word.startsWith(term) : word === term;
}
