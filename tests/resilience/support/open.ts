import { request } from 'node:http';
import { text } from 'node:stream/consumers';

import type { Agent, IncomingMessage } from 'node:http';

/** An answer before its body is read; the connections are those of the agent. */
export function open(url: string, agent: Agent): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request(url, { agent }, resolve).on('error', reject).end();
  });
}

/** The whole of it; rejects when the connection breaks off before its end. */
export async function take(response: IncomingMessage): Promise<{ status: number; text: string }> {
  return { status: response.statusCode ?? 0, text: await text(response) };
}
