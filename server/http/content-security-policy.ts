import { routes } from '../../lib/routes/table.ts';
import { toHashSource } from './document-policy.ts';

import type { FinishedPage } from '../render/finish-page.ts';

/** Where browsers tell of what a policy kept from running. */
const reportPath = routes.cspReport.template;

const base = {
  'default-src': "'none'",
  'connect-src': "'self'",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
  'report-uri': reportPath,
  'report-to': 'csp',
} as const;

/**
 * The Content-Security-Policy (CSP level 3) of one finished page: our own files, and exactly the inline
 * scripts and styles that this render has, by their hashes. Behind TLS everything else is asked for by TLS.
 */
export function toPolicy(
  { scripts, styles }: Pick<FinishedPage, 'scripts' | 'styles'>,
  { isSecure, images = "'self'" }: { isSecure: boolean; images?: "'self'" | 'data:' },
): string {
  const directives: Record<string, string> = {
    ...base,
    'img-src': images,
    'script-src': ["'self'", ...scripts.map(toHashSource)].join(' '),
    'style-src': ["'self'", ...styles.map(toHashSource)].join(' '),
    ...(isSecure && { 'upgrade-insecure-requests': '' }),
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ');
}

/** A worker runs under the policy of its own script (CSP level 3, 4.2): it fetches our pages, and nothing else. */
export const workerPolicy = Object.entries({
  ...{ 'default-src': "'none'", 'connect-src': "'self'", 'script-src': "'self'" },
  ...{ 'report-uri': reportPath, 'report-to': 'csp' },
})
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');
