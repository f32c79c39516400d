/** Words as they are compared: without case, accents and punctuation, ё as е. */
export function toWords(text: string): readonly string[] {
  const folded = text.toLowerCase().replaceAll('ё', 'е').normalize('NFD');
  // Without its breve й would be another letter, и.
  const letters = folded.replace(/(?<!и)\p{M}|\u00AD/gu, '').normalize('NFC');
  return letters.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether one of the names has, for each beginning, a word that begins so. */
export function hasBeginnings(names: readonly string[], beginnings: readonly string[]): boolean {
  return names.some((name) => {
    const words = toWords(name);
    return beginnings.every((beginning) => words.some((word) => word.startsWith(beginning)));
  });
}
