import { mkdir, readFile, writeFile } from 'node:fs/promises';

import { chromium } from 'playwright';

import { findBrowser } from './find-browser.ts';

/** The colours of the light theme: an icon does not follow it. */
const paper = '#fcfcfa';
const outDir = 'public/icons/v1';

type Icon = { name: string; size: number; part: number; background: string };

/** `part`: how much of the width the mark takes. A maskable icon keeps its mark within the inner 80 %. */
const icons = [
  { name: 'icon-96', size: 96, part: 1, background: 'transparent' },
  { name: 'icon-192', size: 192, part: 1, background: 'transparent' },
  { name: 'icon-512', size: 512, part: 1, background: 'transparent' },
  { name: 'maskable-512', size: 512, part: 0.6, background: paper },
  { name: 'apple-touch-icon', size: 180, part: 0.7, background: paper },
] as const satisfies readonly Icon[];

/** The sizes in favicon.ico, for whatever asks for it at the root without looking into a page. */
const icoSizes = [16, 32, 48];

/** Draws the PNG files of public/icons and favicon.ico from public/favicon.svg; run by hand when the mark changes. */
const svg = await readFile('public/favicon.svg', 'utf8');
const executablePath = findBrowser(process.env);
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
});
await mkdir(outDir, { recursive: true });
for (const { name, ...icon } of icons) await writeFile(`${outDir}/${name}.png`, await draw(icon));
const pictures = await Promise.all(
  icoSizes.map(async (size) => draw({ size, part: 1, background: 'transparent' })),
);
await writeFile('public/favicon.ico', toIco(pictures));
await browser.close();
console.log(`Drew ${icons.length} icons into ${outDir}, and favicon.ico.`);

async function draw({ size, part, background }: Omit<Icon, 'name'>) {
  const page = await browser.newPage({
    viewport: { width: size, height: size },
    colorScheme: 'light',
  });
  const source = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${background}"><img src="${source}" width="${size * part}" alt="">`,
  );
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  const picture = await page.screenshot({ omitBackground: true });
  await page.close();
  return picture;
}

/** A directory of PNG files, as browsers have read the format for long: a head, an entry a picture, the pictures. */
function toIco(pictures: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.byteLength;
  for (const [index, picture] of pictures.entries()) {
    const entry = 6 + 16 * index;
    const size = icoSizes[index] ?? 0;
    head.writeUInt8(size, entry);
    head.writeUInt8(size, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(picture.byteLength, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += picture.byteLength;
  }
  return Buffer.concat([head, ...pictures]);
}
