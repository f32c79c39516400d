import { glob, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Writes a .br and a .gz beside every file that gets smaller by it: compressed once, sent as often as asked for. */
const patterns = [
  '.next/static/**/*.{js,css,json,svg,txt}',
  'public/**/*.{js,css,json,svg,txt,xml,webmanifest}',
];
const smallest = 512;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
let count = 0;

for await (const file of glob(patterns)) {
  const bytes = await readFile(file);
  if (bytes.byteLength < smallest) continue;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
  };
  await writeFile(`${file}.br`, await brotli(bytes, { params }));
  await writeFile(`${file}.gz`, await zip(bytes, { level: constants.Z_BEST_COMPRESSION }));
  count += 1;
}
console.log(`compressed: ${count} files`);
