import type { Logger } from 'pino';

export type Watcher = { problems: () => readonly string[]; stop: () => void };

type WatcherOptions = {
  /** What is watched, for the log and for the operator's `/readyz`. */
  name: string;
  /** In milliseconds. */
  interval: number;
  /** What is wrong now, or null; a look that throws is wrong, too. */
  look: () => Promise<string | null>;
  log: Logger;
};

/** Looks again and again, never twice at once; a problem is logged when it comes and when it goes. */
export function startWatcher({ name, interval, look, log }: WatcherOptions): Watcher {
  let problem: string | null = null;
  let isLooking = false;

  const lookOnce = async () => {
    if (isLooking) return;
    isLooking = true;
    try {
      const found = await look();
      if (found !== null && found !== problem) log.error(`${name}: ${found}`);
      if (found === null && problem !== null) log.info(`${name}: the problem is gone`);
      problem = found;
    } catch (error) {
      const isNew = problem === null;
      problem = `${name}: ${error instanceof Error ? error.message : String(error)}`;
      if (isNew) log.error({ err: error }, name);
    } finally {
      isLooking = false;
    }
  };
  const timer = setInterval(() => void lookOnce(), interval);

  return {
    problems: () => (problem === null ? [] : [problem]),
    stop: () => {
      clearInterval(timer);
    },
  };
}
