import { text } from 'node:stream/consumers';

/**
 * Asks for 250 of the addresses on its standard input at once, then for the next ones, until it is ended; then it
 * says how many were answered with each status. A process of its own, so that its work is not counted.
 */
const atOnce = 250;
const addresses = (await text(process.stdin)).split('\n');
const statuses = new Map<number, number>();

process.once('SIGTERM', () => {
  const counts = [...statuses].map(([status, count]) => `${count} × ${status}`);
  process.stdout.write(counts.join(', '), () => process.exit(0));
});
for (let first = 0; ; first = (first + atOnce) % addresses.length) {
  await Promise.all(addresses.slice(first, first + atOnce).map(ask));
}

async function ask(address: string): Promise<void> {
  const response = await fetch(address);
  await response.text();
  statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
}
