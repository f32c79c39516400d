import { languages } from '../../lib/model/languages.ts';
import { toStaticFile } from './static-file.ts';

import type { StaticFile } from './static-file.ts';

export const securityTxtPath = '/.well-known/security.txt';

/** Whom to tell of a fault of the portal, and until when that holds. */
export type SecurityContact = { contacts: readonly string[]; expires: Date };

/** RFC 9116. */
export function toSecurityTxt(
  { contacts, expires }: SecurityContact,
  siteOrigin: string,
): StaticFile {
  const lines = [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${siteOrigin}${securityTxtPath}`,
  ];
  return toStaticFile('text/plain; charset=utf-8', Buffer.from(`${lines.join('\n')}\n`));
}
