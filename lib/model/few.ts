/** Fewer documents than this are seen at a glance. */
const fewest = 10;

/** Whether so many documents need neither filters nor charts. */
export function isFew(total: number): boolean {
  return total < fewest;
}
