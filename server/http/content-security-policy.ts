import { createHash } from 'node:crypto';

import { routes } from '../../lib/routes/table.ts';

/** Where browsers report what a policy kept from running. */
const reportPath = routes.cspReport.template;

/**
 * Of everything that is no page: whatever a browser makes of a JSON, a text, a picture or the body of an error, nothing
 * in it runs, loads, is sent or is framed.
 */
export const strictPolicy =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The same with what a document brings for its looks: style sheets of ours, or its own styles by their hashes. */
export function toStyledPolicy(styles: readonly string[] | 'own-files'): string {
  const sources = styles === 'own-files' ? ["'self'"] : styles.map(toHashSource);
  return sources.length === 0 ? strictPolicy : `${strictPolicy}; style-src ${sources.join(' ')}`;
}

const pageDirectives = {
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

/** The texts of the inline scripts and styles of a page. */
type Inline = { scripts: readonly string[]; styles: readonly string[] };

/**
 * Of one finished page (CSP level 3): our own files, and exactly the inline scripts and styles that this render has, by
 * their hashes. Behind TLS everything else is requested by TLS.
 */
export function toPagePolicy(
  { scripts, styles }: Inline,
  { isSecure, images = "'self'" }: { isSecure: boolean; images?: "'self'" | 'data:' },
): string {
  return join({
    ...pageDirectives,
    'img-src': images,
    'script-src': ["'self'", ...scripts.map(toHashSource)].join(' '),
    'style-src': ["'self'", ...styles.map(toHashSource)].join(' '),
    ...(isSecure && { 'upgrade-insecure-requests': '' }),
  });
}

/** A worker runs under the policy of its own script (CSP level 3, 4.2): it fetches our pages, and nothing else. */
export const workerPolicy = join({
  ...{ 'default-src': "'none'", 'connect-src': "'self'", 'script-src': "'self'" },
  ...{ 'report-uri': reportPath, 'report-to': 'csp' },
});

function join(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ');
}

/** An inline script or style as a policy allows it (CSP level 3, 2.3.1). */
function toHashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
