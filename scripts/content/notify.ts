import { z } from 'zod';

import { readPointer } from '../../lib/editions/pointer.ts';
import { env } from '../../lib/config/env.ts';
import { routes } from '../../lib/routes/table.ts';
import { sign, signatureHeader } from '../../lib/api/signature.ts';
import { createCommand, readOptions } from './command.ts';
import { UsageError } from './usage-error.ts';

import type { Command } from 'commander';

const responseSchema = z.union([
  z.object({ edition: z.string() }),
  z.object({ detail: z.string() }),
  z.null(),
]);

/** How long a portal may take to open an edition. */
const patience = 30_000;

const optionsSchema = z.object({ url: z.string().optional() });

export const notifyCommand = createCommand(
  'notify',
  'tell a running portal to look at its content now (needs REVALIDATE_SECRET)',
  ['--url https://parallel.example'],
)
  .option('--url <url>', 'the address of the portal')
  .action(async (_, command: Command) => {
    process.exitCode = await notify(readOptions(optionsSchema, command));
  });

/** Signs a request to the webhook of a running portal; it answers when it serves the edition. */
async function notify(options: z.output<typeof optionsSchema>): Promise<number> {
  const url = options.url !== undefined && URL.parse(routes.revalidate.template, options.url);
  if (!url)
    throw new UsageError('Give --url with the address of a portal, like https://parallel.example.');
  const { revalidateSecret: secret, dataDir } = env;
  if (secret === null) throw new UsageError('Set REVALIDATE_SECRET to the secret of that portal.');

  const asked = await post(url, secret);
  if (typeof asked === 'string') {
    console.error(asked);
    return 1;
  }
  console.log(`The portal serves edition ${asked.edition}`);
  const pointer = readPointer(dataDir);
  if (pointer.ok && pointer.value.editionId !== asked.edition) {
    console.error(`That is not the edition that was built here, ${pointer.value.editionId}.`);
    return 1;
  }
  return 0;
}

/** Gives what the portal says, or what went wrong. */
async function post(url: URL, secret: string): Promise<{ edition: string } | string> {
  const body = '{}';
  const now = Math.floor(Date.now() / 1000);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        [signatureHeader]: sign({ secret, body, now }),
      },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    const answer = responseSchema.safeParse(await response.json().catch(() => null));
    if (answer.data && 'edition' in answer.data) return answer.data;
    return `${url.href} answered ${response.status}: ${answer.data?.detail ?? 'no portal of this kind'}`;
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return `${url.href} cannot be reached (${cause instanceof Error ? cause.message : String(cause)}).`;
  }
}
