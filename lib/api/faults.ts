import type { QueryProblem } from '../routes/queries.ts';

/** Why a parameter is refused: the faults of pages, and those that only programs can make. */
export type ApiFault =
  | QueryProblem['fault']
  | 'missing'
  | 'noWords'
  | 'unknownParameter'
  | 'repeated'
  | 'unknownCursor'
  | 'responseTooLarge';

/** How a sentence goes on that begins with the name of the parameter. */
export const faultWords: Readonly<Record<ApiFault, string>> = {
  notANumber: 'is not a whole number',
  outOfRange: 'is out of range',
  tooLong: 'is too long',
  quotationTooLong: 'is longer than 1,000 characters',
  controlCharacters: 'has control characters',
  unknownValue: 'has a value that is not known',
  notADate: 'is not a date that exists: write YYYY-MM-DD',
  monthWithoutYear: 'needs a year',
  fromAfterTo: 'is later than "to"',
  unknownVersion: 'names no version that there is',
  otherLanguage: 'names a version of another text',
  malformed: 'is malformed',
  missing: 'is required',
  noWords: 'has no letter and no digit to look for',
  unknownParameter: 'is not a parameter of this address',
  repeated: 'stands more than once',
  unknownCursor: 'did not come from an answer to the same question',
  responseTooLarge: 'asks for more than one answer can hold: make it smaller',
};

export function isFault(text: string): text is ApiFault {
  return Object.hasOwn(faultWords, text);
}
