import { readFileSync } from 'node:fs';

import { DtdValidator, XmlDocument, XmlDtd, XmlLibError } from 'libxml2-wasm';

const dtdText = readFileSync(new URL('../fixtures/tmx14.dtd', import.meta.url), 'utf8');

/** What libxml2 has against a TMX document, by the DTD of TMX 1.4b; null: it is valid. */
export function findTmxFault(text: string): string | null {
  try {
    using validator = new DtdValidator(XmlDtd.fromString(dtdText));
    using document = XmlDocument.fromString(text);
    validator.validate(document);
    return null;
  } catch (error) {
    if (error instanceof XmlLibError) return error.message;
    throw error;
  }
}
