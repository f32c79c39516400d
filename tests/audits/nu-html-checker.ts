import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { z } from 'zod';

const run = promisify(execFile);
const jar = join(
  dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
  'build/dist/vnu.jar',
);

const messageSchema = z.object({
  type: z.string(),
  message: z.string(),
  url: z.string().optional(),
  extract: z.string().optional(),
});
const reportSchema = z.object({ messages: z.array(messageSchema) });
type Message = z.infer<typeof messageSchema>;

/** CSS of 2022 and later, which the checker's parser does not know yet. Nothing else is let through. */
const newAtRules = ['container', 'property', 'view-transition'];
const newProperties = [
  'container-type',
  'margin-trim',
  'position-area',
  'position-try-fallbacks',
  'vector-effect',
];
const newCss = new Set([
  ...newAtRules.map((name) => `CSS: Unrecognized at-rule “@${name}”`),
  ...newProperties.map((name) => `CSS: “${name}”: Property “${name}” doesn't exist.`),
]);

export async function hasJava(): Promise<boolean> {
  return run('java', ['-version']).then(
    () => true,
    () => false,
  );
}

/** The errors that the Nu HTML checker finds in the pages and style sheets of a folder. */
export async function listErrors(folder: string): Promise<string[]> {
  const options = ['--also-check-css', '--stdout', '--format', 'json', '--exit-zero-always'];
  const { stdout } = await run('java', ['-Xss2m', '-jar', jar, ...options, folder], {
    maxBuffer: 64 * 1024 * 1024,
  });
  const { messages } = reportSchema.parse(JSON.parse(stdout));
  return messages.filter(isError).map(describe);
}

function isError({ type, message, extract = '' }: Message): boolean {
  if (type === 'info' || newCss.has(message)) return false;
  // What follows an at-rule that it does not know.
  return !(message === 'CSS: Parse Error.' && extract.includes('tion-group(root)'));
}

function describe({ url = '', message, extract = '' }: Message): string {
  return `${url.slice(url.lastIndexOf('/') + 1)}: ${message}\n    ${extract.trim()}`;
}
