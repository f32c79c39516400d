/**
 * Asks the costly question of its first argument again and again, four at a time, until it is ended; a
 * process of its own, so that its work is not counted as the measured page's.
 */
const [address = ''] = process.argv.slice(2);
let answered = 0;

process.once('SIGTERM', () => {
  process.stdout.write(String(answered), () => process.exit(0));
});
await Promise.all(Array.from({ length: 4 }, ask));

async function ask(): Promise<void> {
  for (;;) {
    const response = await fetch(address);
    await response.text();
    answered += 1;
  }
}

export {};
