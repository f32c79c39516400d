import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

/** Bundles enhance/ into one module under public/assets, its name carrying the hash of its bytes. */
const folder = new URL('../public/assets/', import.meta.url);

const result = await build({
  entryPoints: [fileURLToPath(new URL('../enhance/main.ts', import.meta.url))],
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['chrome111', 'firefox115', 'safari16.4'],
  write: false,
});

const [bundle] = result.outputFiles;
if (!bundle) throw new Error('esbuild gave no output for enhance/main.ts.');
const hash = createHash('sha256').update(bundle.contents).digest('hex').slice(0, 12);
const name = `enhance-${hash}.js`;

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await writeFile(new URL(name, folder), bundle.contents);
await writeFile(
  new URL('manifest.json', folder),
  `${JSON.stringify({ enhance: `/assets/${name}` })}\n`,
);
console.log(`enhance: ${bundle.contents.length} bytes, public/assets/${name}`);
