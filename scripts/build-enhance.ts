import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

/**
 * Bundles what runs in browsers besides islands: enhance/ into one module for pages that show a text and one for all
 * others under public/assets, their names carrying the hash of their bytes, and the service worker under the one name by which browsers ask for a newer one.
 */
const publicFolder = new URL('../public/', import.meta.url);
const folder = new URL('assets/', publicFolder);

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const manifest = { main: await write('main'), text: await write('text') };
await writeFile(new URL('manifest.json', folder), `${JSON.stringify(manifest)}\n`);

const worker = await bundle('service-worker/main.ts');
await writeFile(new URL('service-worker.js', publicFolder), worker);
console.log(`service worker: ${worker.length} bytes, public/service-worker.js`);

/** Gives the address of what it wrote. */
async function write(entry: string): Promise<string> {
  const module = await bundle(`enhance/${entry}.ts`);
  const hash = createHash('sha256').update(module).digest('hex').slice(0, 12);
  const name = `${entry}-${hash}.js`;
  await writeFile(new URL(name, folder), module);
  console.log(`enhance: ${module.length} bytes, public/assets/${name}`);
  return `/assets/${name}`;
}

async function bundle(entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../${entry}`, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    // Workbox then leaves out its log and its checks of our own calls.
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  });
  const [output] = outputFiles;
  if (!output) throw new Error(`esbuild gave no output for ${entry}.`);
  return output.contents;
}
