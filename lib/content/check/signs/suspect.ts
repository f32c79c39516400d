/** Something in a text that nobody may have meant. */
export type Suspect = {
  /** What kind it is: the beginning of its acknowledgement. */
  code: string;
  /** What tells it from others of its kind in the same text. */
  detail: string;
  /** UTF-16 offset and length of what is meant. */
  at: number;
  length: number;
  message: string;
  fix: string;
};

/** As Unicode writes them: `U+00AD`. */
export function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const around = 20;
const unseen = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}](?<! )/gu;

/** The place for the eyes: the number of the character, and the words around it with everything unseen named. */
export function describePlace(
  text: string,
  { at, length }: Pick<Suspect, 'at' | 'length'>,
): string {
  const start = Math.max(0, at - around);
  const end = Math.min(text.length, at + length + around);
  const words = text.slice(start, end).toWellFormed();
  const shown = words.replaceAll(unseen, (character) => `[${nameOf(character)}]`);
  const number = Array.from(text.slice(0, at)).length + 1;
  return `at character ${number}: «${start > 0 ? '…' : ''}${shown}${end < text.length ? '…' : ''}»`;
}
