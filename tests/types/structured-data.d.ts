/** An independent reader of structured data; it has no types of its own. */
declare module '@adobe/structured-data-validator' {
  type Issue = { issueMessage: string; severity: 'ERROR' | 'WARNING'; rootType: string };
  export default class Validator {
    /** The vocabulary as schema.org publishes it: JSON-LD. */
    constructor(vocabulary: { '@graph': readonly object[] });
    validate(found: {
      jsonld: Readonly<Record<string, readonly object[]>>;
    }): Promise<readonly Issue[]>;
  }
}
