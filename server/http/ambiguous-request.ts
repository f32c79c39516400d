import type { IncomingMessage } from 'node:http';

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
