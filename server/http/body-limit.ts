import type { IncomingHttpHeaders } from 'node:http';

/** Only reports, the webhook and the forms take a body; what comes with any other request is refused unread. */
const largestBody = 64 * 1024;

/** A body without a length could be of any: it is refused like one that is too long. */
export function isTooLarge(headers: IncomingHttpHeaders): boolean {
  return (
    headers['transfer-encoding'] !== undefined ||
    Number(headers['content-length'] ?? 0) > largestBody
  );
}
