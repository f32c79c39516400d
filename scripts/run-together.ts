import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/**
 * Runs scripts of package.json at the same time, as many as there are processors; what each prints comes in one piece
 * when it ends. Usage: `node scripts/run-together.ts SCRIPT...`, the longest first.
 */
const waiting = process.argv.slice(2);

async function runNext(): Promise<void> {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const start = performance.now();
    const { code, output } = await run(name);
    const seconds = Math.round((performance.now() - start) / 1000);
    console.log(`${output}${name}: ${code === 0 ? 'passed' : 'FAILED'} after ${seconds} s\n`);
    if (code !== 0) process.exitCode = 1;
  }
}

async function run(name: string): Promise<{ code: number | null; output: string }> {
  const child = spawn('npm', ['run', name], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      resolve({ code, output });
    });
  });
}

await Promise.all(Array.from({ length: availableParallelism() }, runNext));
