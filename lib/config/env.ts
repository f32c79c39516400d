import { isIP } from 'node:net';
import { resolve } from 'node:path';

import { z } from 'zod';

const originSchema = z.url({ protocol: /^https?$/u }).transform((text, context) => {
  const url = new URL(text);
  if (url.pathname === '/' && url.search === '' && url.hash === '') return url.origin;
  context.addIssue({
    code: 'custom',
    message: 'has a path: write the origin only, like https://parallel.example',
  });
  return z.NEVER;
});

const portFault = 'is not a port: write a number from 0 to 65535, like 3000';

const rateFault =
  'is not a rate: write a whole number of questions in ten seconds, or 0 for no limit';

const connectionsFault = 'is not a number of connections: write a whole number, or 0 for no limit';

/** Addresses, CIDR ranges, and the names that proxy-addr has for usual ranges. */
function areProxies(parts: readonly string[]): boolean {
  return parts.every((part) => {
    const [address = '', bits, ...more] = part.split('/');
    const isRange = isIP(address) > 0 && (bits === undefined || /^\d{1,3}$/u.test(bits));
    return /^(?:loopback|linklocal|uniquelocal)$/u.test(part) || (isRange && more.length === 0);
  });
}

const contactSchema = z.url({
  protocol: /^(?:https|mailto|tel)$/u,
  error: 'is no list of contacts: write mailto:security@parallel.example, or https:// and a page',
});

const expiresFault =
  'is not a date and time with an offset: write the end of a year at most, like 2027-06-30T00:00:00Z';

const envSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: z.coerce
    .number({ error: portFault })
    .int(portFault)
    .min(0, portFault)
    .max(65_535, portFault)
    .default(3000),
  HOST: z.string().min(1).default('0.0.0.0'),
  SITE_ORIGIN: originSchema.optional(),
  CONTENT_DIR: z.string().min(1).default('content'),
  DATA_DIR: z.string().min(1).default('var'),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .refine(areProxies, 'is no list of addresses or ranges: write like loopback, 10.0.0.0/8'),
  RATE_LIMIT: z.coerce
    .number({ error: rateFault })
    .int(rateFault)
    .min(0, rateFault)
    .max(100_000, rateFault)
    .default(100),
  CONNECTIONS_PER_CLIENT: z.coerce
    .number({ error: connectionsFault })
    .int(connectionsFault)
    .min(0, connectionsFault)
    .max(100_000, connectionsFault)
    .default(256),
  METRICS_PORT: z.coerce
    .number({ error: portFault })
    .int(portFault)
    .min(1, portFault)
    .max(65_535, portFault)
    .optional(),
  METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  SITE_FILES_DIR: z.string().min(1).optional(),
  SECURITY_CONTACT: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(z.array(contactSchema).min(1).max(5))
    .optional(),
  SECURITY_EXPIRES: z.iso
    .datetime({ offset: true, error: expiresFault })
    .transform((text) => new Date(text))
    .optional(),
  REVALIDATE_SECRET: z
    .string()
    .min(32, 'is too short: write 32 characters or more, like those of `openssl rand -hex 32`')
    .optional(),
  VISUAL: z.string().optional(),
  EDITOR: z.string().optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

/** RFC 9116, 2.5.5: a contact without its end is no contact. */
const checkedSchema = envSchema.refine(
  (data) => (data.SECURITY_CONTACT === undefined) === (data.SECURITY_EXPIRES === undefined),
  {
    path: ['SECURITY_EXPIRES'],
    error: 'belongs together with SECURITY_CONTACT: set both, or neither',
  },
);

export class EnvError extends Error {
  override readonly name = 'EnvError';

  constructor(message: string) {
    super(message);
    // An operator fixes the environment; the way here through our code says nothing about it.
    this.stack = message;
  }
}

/** Everything that the environment decides, parsed once; relative folders are resolved from the working directory. */
function parseEnv(source: NodeJS.ProcessEnv) {
  const parsed = checkedSchema.safeParse(source);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new EnvError(
      `The environment is not usable (see .env.example):\n  ${lines.join('\n  ')}`,
    );
  }
  const { data } = parsed;
  return {
    isProduction: data.NODE_ENV === 'production',
    port: data.PORT,
    host: data.HOST,
    /** Where readers reach the portal. Without it nothing may be indexed. */
    siteOrigin: data.SITE_ORIGIN ?? `http://localhost:${data.PORT}`,
    /** Readers come by TLS, which something in front of the portal ends. */
    isSecure: data.SITE_ORIGIN?.startsWith('https:') ?? false,
    isSiteOriginSet: data.SITE_ORIGIN !== undefined,
    contentDir: resolve(data.CONTENT_DIR),
    dataDir: resolve(data.DATA_DIR),
    /** Who may say with X-Forwarded-For for whom they ask. */
    trustedProxies: data.TRUSTED_PROXIES,
    /** Questions of one client in ten seconds; 0: no limit. */
    rateLimit: data.RATE_LIMIT,
    /** Connections of one client at the same time; 0: no limit. */
    connectionsPerClient: data.CONNECTIONS_PER_CLIENT,
    metricsPort: data.METRICS_PORT ?? null,
    metricsHost: data.METRICS_HOST,
    /** What the operator adds to the site; null: nothing. */
    siteFilesDir: data.SITE_FILES_DIR === undefined ? null : resolve(data.SITE_FILES_DIR),
    /** Whom to tell of a fault of the portal; null: that is said nowhere. */
    securityContact:
      data.SECURITY_CONTACT && data.SECURITY_EXPIRES
        ? { contacts: data.SECURITY_CONTACT, expires: data.SECURITY_EXPIRES }
        : null,
    /** Who signs with it may tell the portal to look at its content; null: nobody. */
    revalidateSecret: data.REVALIDATE_SECRET ?? null,
    /** The command of an editor's program, with its arguments; empty: nobody has named one. */
    editor: data.VISUAL ?? data.EDITOR ?? '',
    logLevel: data.LOG_LEVEL,
  };
}

export const env = parseEnv(process.env);
