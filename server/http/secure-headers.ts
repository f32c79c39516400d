import { routes } from '../../lib/routes/table.ts';
import { strictPolicy } from './content-security-policy.ts';

/** Two years, as browsers' lists ask for at least one. */
const transportSecurity = 'max-age=63072000; includeSubDomains';

const unused = [
  ...['accelerometer', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope'],
  ...['magnetometer', 'microphone', 'midi', 'payment', 'usb', 'xr-spatial-tracking'],
];

type HeaderOptions = {
  isSecure: boolean;
  /** Without a public address nothing may be indexed. */
  isSiteOriginSet: boolean;
};

/** What every response has; one that needs another policy has its own. HSTS only where readers come by TLS: it binds
 * them to it.
 */
export function secureHeaders({ isSecure, isSiteOriginSet }: HeaderOptions): Map<string, string> {
  return new Map([
    ['X-Content-Type-Options', 'nosniff'],
    ['Content-Security-Policy', strictPolicy],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', unused.map((feature) => `${feature}=()`).join(', ')],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['X-Frame-Options', 'DENY'],
    ['Reporting-Endpoints', `csp="${routes.cspReport.template}"`],
    ...(isSiteOriginSet ? [] : [['X-Robots-Tag', 'noindex'] as const]),
    ...(isSecure ? [['Strict-Transport-Security', transportSecurity] as const] : []),
  ]);
}
