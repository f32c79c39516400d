import type { IncomingMessage } from 'node:http';

/** Only reports, the webhook and the forms of quotations and of the view take a body; what comes with one is refused before it is read. */
const largestBody = 64 * 1024;

/** A body without a length could be of any: it is refused like one that is too long. */
export function isTooLarge({ headers }: IncomingMessage): boolean {
  return (
    headers['transfer-encoding'] !== undefined ||
    Number(headers['content-length'] ?? 0) > largestBody
  );
}

/**
 * What something in front of the portal may understand otherwise: a second Host (RFC 9112, 3.2), and HTTP
 * before 1.0, which has no headers to disagree about. Everything else of this kind Node refuses by itself.
 */
export function isAmbiguous({ httpVersionMajor, rawHeaders }: IncomingMessage): boolean {
  let hosts = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    if (rawHeaders[index]?.toLowerCase() === 'host') hosts += 1;
  }
  return hosts > 1 || httpVersionMajor === 0;
}
