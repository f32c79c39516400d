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
 * What something in front of the portal may understand otherwise: no Host or a second one (RFC 9112, 3.2), a
 * coding besides `chunked`, behind which nobody knows where the body ends (6.1), and HTTP before 1.0, which has no
 * headers to disagree about. Everything else of this kind Node refuses by itself.
 */
export function isAmbiguous(request: IncomingMessage): boolean {
  const { httpVersionMajor, httpVersionMinor, rawHeaders, headers } = request;
  let hosts = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    if (rawHeaders[index]?.toLowerCase() === 'host') hosts += 1;
  }
  const isHostRequired = httpVersionMajor > 1 || (httpVersionMajor === 1 && httpVersionMinor > 0);
  const coding = headers['transfer-encoding']?.toLowerCase() ?? 'chunked';
  return (
    hosts > 1 || (hosts === 0 && isHostRequired) || httpVersionMajor === 0 || coding !== 'chunked'
  );
}
