import { toSecurityTxt, securityTxtPath } from './security-txt.ts';
import { readSiteFiles } from './site-files.ts';

import type { Logger } from 'pino';
import type { SecurityContact } from './security-txt.ts';
import type { StaticFile } from './static-file.ts';

type Settings = {
  siteOrigin: string;
  siteFilesDir: string | null;
  securityContact: SecurityContact | null;
};

/** What the site has by its operator's wish, by its addresses. Throws what `readSiteFiles` throws. */
export function readAddedFiles(
  { siteOrigin, siteFilesDir, securityContact }: Settings,
  log: Pick<Logger, 'warn'>,
): ReadonlyMap<string, StaticFile> {
  const files = new Map(siteFilesDir === null ? [] : readSiteFiles(siteFilesDir));
  if (securityContact === null) return files;
  if (securityContact.expires.getTime() < Date.now()) {
    log.warn(
      'SECURITY_EXPIRES has passed: nobody trusts the contact any more. Look whether it still holds, and set a new day',
    );
  }
  return files.set(securityTxtPath, toSecurityTxt(securityContact, siteOrigin));
}
