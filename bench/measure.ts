/** Milliseconds that each question took, asked one after the other. */
export async function measure<T>(
  questions: readonly T[],
  ask: (question: T) => Promise<unknown>,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (const question of questions) {
    const started = performance.now();
    await ask(question);
    times.push(performance.now() - started);
  }
  return times;
}

/** Milliseconds of processor time that each question took, in every thread of this process. */
export async function measureProcessor<T>(
  questions: readonly T[],
  ask: (question: T) => Promise<unknown>,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (const question of questions) {
    const before = process.cpuUsage();
    await ask(question);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return times;
}

export function formatTimes(name: string, times: readonly number[]): string {
  const at = (share: number) => percentile(times, share);
  const figures = ([0.5, 0.9, 0.99, 1] as const).map(
    (share) => `${share === 1 ? 'max' : `p${share * 100}`} ${at(share).toFixed(2)} ms`,
  );
  return `${name}: ${figures.join(', ')} (${times.length} questions)`;
}

/** The value below which this share (0 to 1) of the times lies. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((left, right) => left - right);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
