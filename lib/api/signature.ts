import { createHmac, timingSafeEqual } from 'node:crypto';

/** The header that says who tells the portal to look at its content now. */
export const signatureHeader = 'x-signature';

/** A signature is good for so many seconds around its time; after that it cannot be played again. */
export const signatureLifetime = 5 * 60;

type Signed = {
  secret: string;
  body: string;
  /** Seconds since 1970. */
  now: number;
};

export type SignatureFault = 'malformed' | 'wrong' | 'expired';

const signaturePattern = /^t=(?<time>[1-9]\d{0,11}),v1=(?<digest>[0-9a-f]{64})$/u;

/** `t=<seconds since 1970>,v1=<HMAC-SHA256 of "<t>.<body>" in hexadecimal digits>` */
export function sign({ secret, body, now }: Signed): string {
  return `t=${now},v1=${digest(secret, String(now), body).toString('hex')}`;
}

/** Null: the body was signed with this secret, within the last minutes. */
export function findSignatureFault(
  header: string | undefined,
  { secret, body, now }: Signed,
): SignatureFault | null {
  const { time, digest: hex } = signaturePattern.exec(header ?? '')?.groups ?? {};
  if (time === undefined || hex === undefined) return 'malformed';
  // Both have 32 bytes, so nothing is told by the time that the comparison takes.
  if (!timingSafeEqual(Buffer.from(hex, 'hex'), digest(secret, time, body))) return 'wrong';
  return Math.abs(now - Number(time)) > signatureLifetime ? 'expired' : null;
}

function digest(secret: string, time: string, body: string): Buffer {
  return createHmac('sha256', secret).update(`${time}.${body}`).digest();
}
