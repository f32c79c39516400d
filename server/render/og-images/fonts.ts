import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { parse } from 'opentype.js/dist/opentype.mjs';

const files = createRequire(import.meta.url);
const faces = [
  {
    family: 'literata',
    weight: 600,
    subsets: ['cyrillic', 'latin', 'cyrillic-ext', 'latin-ext', 'vietnamese', 'greek'],
  },
  {
    family: 'onest',
    weight: 400,
    subsets: ['cyrillic', 'latin', 'cyrillic-ext', 'latin-ext', 'vietnamese'],
  },
] as const;

/** Every subset is a family of its own: the engine takes one file a family, and the next one for other letters. */
export const fonts = faces.flatMap(({ family, weight, subsets }) =>
  subsets.map((subset) => ({
    name: `${family}-${subset}`,
    weight,
    style: 'normal' as const,
    data: readFileSync(
      files.resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`),
    ),
  })),
);

export function toFontFamily(family: (typeof faces)[number]['family']): string {
  const names = fonts.map(({ name }) => name).filter((name) => name.startsWith(`${family}-`));
  return names.join(', ');
}

const drawn = new Set(fonts.flatMap(({ data }) => listCodePoints(new Uint8Array(data).buffer)));

/** Whether any of the fonts has the character: the engine takes it from whichever does. */
export function hasGlyph(character: string): boolean {
  return drawn.has(character.codePointAt(0) ?? 0);
}

function listCodePoints(file: ArrayBuffer): readonly number[] {
  const { glyphIndexMap } = parse(file, { lowMemory: true }).tables.cmap;
  return Object.entries(glyphIndexMap).flatMap(([code, glyph]) => (glyph > 0 ? Number(code) : []));
}
