/** Bytes of memory that a process says it has, by its own metrics. */
export async function readMemory(metricsUrl: string): Promise<number> {
  const text = await (await fetch(metricsUrl)).text();
  return Number(/^process_resident_memory_bytes (\S+)$/mu.exec(text)?.[1] ?? Number.NaN);
}
