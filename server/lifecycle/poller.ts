import type { Logger } from 'pino';

export type Poller = { problems: () => readonly string[]; stop: () => void };

type PollerOptions = {
  /** What is polled, for the log and for the operator's `/readyz`. */
  name: string;
  /** In milliseconds. */
  interval: number;
  /** What is wrong now, or null; a poll that throws is wrong, too. */
  poll: () => Promise<string | null>;
  log: Logger;
};

/** Polls again and again, never twice at once; a problem is logged when it comes and when it goes. */
export function startPoller({ name, interval, poll, log }: PollerOptions): Poller {
  let problem: string | null = null;
  let isPolling = false;

  const pollOnce = async () => {
    if (isPolling) return;
    isPolling = true;
    try {
      const found = await poll();
      if (found !== null && found !== problem) log.error(`${name}: ${found}`);
      if (found === null && problem !== null) log.info(`${name}: the problem is gone`);
      problem = found;
    } catch (error) {
      const isNew = problem === null;
      problem = `${name}: ${error instanceof Error ? error.message : String(error)}`;
      if (isNew) log.error({ err: error }, name);
    } finally {
      isPolling = false;
    }
  };
  const timer = setInterval(() => void pollOnce(), interval);

  return {
    problems: () => (problem === null ? [] : [problem]),
    stop: () => {
      clearInterval(timer);
    },
  };
}
