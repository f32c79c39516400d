import { decodePath } from '../../model/redirect-path.ts';

type Fault = readonly [message: string, fix: string];

// eslint-disable-next-line no-control-regex -- control characters are what is refused
const controlCharacters = /[\u0000-\u001F\u007F]/u;

/**
 * Why a request for an address, as the record has it, never comes to be looked up; null: it does. The same
 * rules hold for requests (docs/decisions/0032-addresses-and-answers.md).
 */
export function findPathFault(written: string): Fault | null {
  const [path = '', ...query] = written.split('?');
  const decodedQuery = decodePath(query.join('?'));
  if (decodedQuery === null) {
    return ['has a % that begins no valid escape', 'write %25 for the sign itself'];
  }
  if (controlCharacters.test(decodedQuery)) return ['has a control character', 'remove it'];
  const decoded = decodePath(path);
  if (decoded === null) {
    return ['has a % that begins no valid escape', 'write %25 for the sign itself'];
  }
  if (/%2f|%5c|\\/iu.test(path)) {
    return ['has an encoded slash or a backslash', 'write / between the parts of a path'];
  }
  if (controlCharacters.test(decoded)) return ['has a control character', 'remove it'];
  const segments = decoded.slice(1).split('/');
  if (segments.some((segment) => segment === '.' || segment === '..')) {
    return ['has a part "." or ".."', 'write the path in full'];
  }
  if (decoded === '/' || !segments.includes('')) return null;
  return segments.indexOf('') === segments.length - 1
    ? ['ends with a slash', 'leave the slash out: requests with it are led to the path without it']
    : ['has an empty part //', 'write one slash'];
}
