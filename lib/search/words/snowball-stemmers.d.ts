// The package brings no types of its own.
declare module 'snowball-stemmers' {
  export function newStemmer(algorithm: 'russian' | 'english'): { stem(word: string): string };
}
