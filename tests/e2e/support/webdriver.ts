import { z } from 'zod';

const reply = z.object({ value: z.unknown() });
const failure = z.object({ value: z.object({ error: z.string(), message: z.string() }) });
const session = z.object({ sessionId: z.string() });
const element = z.record(z.string(), z.string()).transform((one) => Object.values(one)[0] ?? '');

/** A browser driven by WebDriver (https://www.w3.org/TR/webdriver2/): as much of it as the tests need. */
export type Driver = {
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /** Runs in the page, whose policy does not concern it. */
  evaluate<Result>(
    schema: z.ZodType<Result>,
    run: (argument: string) => unknown,
    argument?: string,
  ): Promise<Result>;
  clear(selector: string): Promise<void>;
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  close(): Promise<void>;
};

export async function openDriver(origin: string, capabilities: object): Promise<Driver> {
  const opened = await send(`${origin}/session`, { capabilities: { alwaysMatch: capabilities } });
  const base = `${origin}/session/${session.parse(opened).sessionId}`;
  const find = async (value: string) => {
    const found = await send(`${base}/element`, { using: 'css selector', value });
    return `${base}/element/${element.parse(found)}`;
  };
  return {
    goto: async (url) => {
      await send(`${base}/url`, { url });
    },
    url: async () => z.string().parse(await send(`${base}/url`)),
    evaluate: async (schema, run, argument = '') => {
      const script = `return (${String(run)})(...arguments);`;
      return schema.parse(await send(`${base}/execute/sync`, { script, args: [argument] }));
    },
    clear: async (selector) => {
      await send(`${await find(selector)}/clear`, {});
    },
    click: async (selector) => {
      await send(`${await find(selector)}/click`, {});
    },
    type: async (selector, text) => {
      await send(`${await find(selector)}/value`, { text });
    },
    close: async () => {
      await send(base, undefined, 'DELETE');
    },
  };
}

async function send(url: string, body?: object, method = body ? 'POST' : 'GET'): Promise<unknown> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const answer: unknown = await response.json();
  if (response.ok) return reply.parse(answer).value;
  const { error, message } = failure.parse(answer).value;
  throw new Error(`${method} ${url}: ${error}: ${message}`);
}
