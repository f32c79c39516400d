import { routes } from '../../../lib/routes/table.ts';
import { sign, signatureHeader } from '../../../lib/api/signature.ts';

export const secret = 'only the tests know these thirty-two letters';

/** Tells a portal, as `content -- notify` does, to look at its content now. */
export async function notify(url: string): Promise<Response> {
  const signed = { secret, body: '{}', now: Math.floor(Date.now() / 1000) };
  const headers = { [signatureHeader]: sign(signed) };
  return fetch(url + routes.revalidate.template, { method: 'POST', headers, body: signed.body });
}
