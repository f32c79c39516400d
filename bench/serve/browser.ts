import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

import { z } from 'zod';

const messageSchema = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  params: z.record(z.string(), z.unknown()).optional(),
  result: z.record(z.string(), z.unknown()).optional(),
  error: z.object({ message: z.string() }).optional(),
});
const attachedSchema = z.object({
  sessionId: z.string(),
  targetInfo: z.object({ type: z.string() }),
});

type Message = z.infer<typeof messageSchema>;
type Waiting = { sessionId: string | undefined; settle: (message: Message) => void };
type Fields = Readonly<Record<string, unknown>>;

/**
 * Chromium by its own protocol, attached to the tab instead of the page: a browser whose pages are attached
 * to, as testing tools do it, opens nothing ahead.
 */
export class Tab {
  /** Every page that the tab has or opened ahead, by session. */
  readonly pages = new Set<string>();
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const message = messageSchema.parse(JSON.parse(String(data)));
      if (message.id !== undefined) this.#waiting.get(message.id)?.settle(message);
      if (message.method === 'Target.attachedToTarget') this.#attached(message.params);
      if (message.method === 'Target.detachedFromTarget') {
        this.#detached(String(message.params?.['sessionId']));
      }
    });
  }

  /** Opens an empty tab in a browser of its own, which leaves with `close`. */
  static async open(command: string, folder: string): Promise<Tab & AsyncDisposable> {
    const browser = spawn(
      command,
      [
        ...['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${folder}`],
        ...['--no-sandbox', '--disable-gpu', '--no-first-run', '--window-size=1280,900'],
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const tab = new Tab(await connect(browser.stderr));
    const { targetId } = await tab.send('Target.createTarget', {
      url: 'about:blank',
      forTab: true,
    });
    const attached = await tab.send('Target.attachToTarget', { targetId, flatten: true });
    const attaching = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true };
    await tab.send('Target.setAutoAttach', attaching, String(attached['sessionId']));
    return Object.assign(tab, {
      async [Symbol.asyncDispose]() {
        const exited = once(browser, 'exit');
        browser.kill();
        await exited;
      },
    });
  }

  send(method: string, params: Fields, sessionId?: string): Promise<Fields> {
    this.#lastId += 1;
    const id = this.#lastId;
    this.#socket.send(JSON.stringify({ id, method, params, sessionId }));
    return new Promise((resolve, reject) => {
      const settle = ({ result, error }: Message) => {
        this.#waiting.delete(id);
        if (result) resolve(result);
        else reject(new Error(`${method}: ${error?.message ?? 'no answer'}`));
      };
      this.#waiting.set(id, { sessionId, settle });
    });
  }

  /** A page that has left answers nothing any more. */
  #detached(left: string): void {
    this.pages.delete(left);
    for (const { sessionId, settle } of this.#waiting.values()) {
      if (sessionId === left) settle({});
    }
  }

  #attached(params: Fields | undefined): void {
    const { sessionId, targetInfo } = attachedSchema.parse(params);
    if (targetInfo.type === 'page') this.pages.add(sessionId);
  }
}

async function connect(output: NodeJS.ReadableStream): Promise<WebSocket> {
  for await (const line of createInterface({ input: output })) {
    const url = /ws:\/\/\S+/u.exec(line)?.[0];
    if (url === undefined) continue;
    output.resume();
    const socket = new WebSocket(url);
    await once(socket, 'open');
    return socket;
  }
  throw new Error('The browser ended before it could be asked.');
}
