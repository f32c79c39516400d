/** An independent reader of citations; it has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    readonly data: readonly unknown[];
    format(
      kind: 'bibliography',
      options: { format: 'text'; template: 'apa'; lang: string },
    ): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
