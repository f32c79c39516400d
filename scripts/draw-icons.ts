import { mkdir, readFile, writeFile } from 'node:fs/promises';

import { chromium } from 'playwright';

import { findBrowser } from './find-browser.ts';

/** The colours of the light theme: an icon does not follow it. */
const paper = '#fcfcfa';
const outDir = 'public/icons/v1';

/** `part`: how much of the width the mark takes. A maskable icon keeps its mark within the inner 80 %. */
const icons = [
  { name: 'icon-96', size: 96, part: 1, background: 'transparent' },
  { name: 'icon-192', size: 192, part: 1, background: 'transparent' },
  { name: 'icon-512', size: 512, part: 1, background: 'transparent' },
  { name: 'maskable-512', size: 512, part: 0.6, background: paper },
  { name: 'apple-touch-icon', size: 180, part: 0.7, background: paper },
] as const;

/** Draws the PNG files of public/icons from public/favicon.svg; run by hand when the mark changes. */
const svg = await readFile('public/favicon.svg', 'utf8');
const executablePath = findBrowser(process.env);
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
});
await mkdir(outDir, { recursive: true });
for (const { name, size, part, background } of icons) {
  const page = await browser.newPage({
    viewport: { width: size, height: size },
    colorScheme: 'light',
  });
  const source = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${background}"><img src="${source}" width="${size * part}" alt="">`,
  );
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  await writeFile(`${outDir}/${name}.png`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
console.log(`Drew ${icons.length} icons into ${outDir}.`);
