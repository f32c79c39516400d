import { readFile } from 'node:fs/promises';

import { describe, expect, test } from 'vitest';

import { preferenceChoices } from '@/lib/routes/preferences';

const css = await readFile(new URL('tokens.css', import.meta.url), 'utf8');

/** The colours of every rule that sets all of them, by its selector. */
function readThemes(text: string): Map<string, Map<string, string>> {
  const rules = text.replaceAll(/\/\*.*?\*\//gsu, '').matchAll(/([^{}]+)\{([^{}]*)\}/gu);
  const themes = [...rules].map(([, selector = '', body = '']) => {
    const colours = [...body.matchAll(/--color-([\w-]+):\s*(#[\da-f]{6});/gu)];
    const names = colours.map(([, name = '', value = '']) => [name, value] as const);
    return [selector.split(';').at(-1)?.trim() ?? '', new Map(names)] as const;
  });
  return new Map(themes.filter(([, colours]) => colours.has('paper')));
}

/** WCAG 2.2, relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const themes = readThemes(css);
const [standard, systemDark] = ['@theme static', ':root:not([data-theme])'];
const grounds = ['paper', 'surface', 'tint'];

test('the contrast of known pairs is what others compute', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('every choice of colours is a theme, the system’s ones are light and dark', () => {
  const [, ...chosen] = preferenceChoices.theme;
  const selectors = chosen.map((name) => `[data-theme='${name}']`);
  expect([...themes.keys()].toSorted()).toEqual([standard, systemDark, ...selectors].toSorted());
  expect(themes.get(standard)).toEqual(themes.get("[data-theme='light']"));
  expect(themes.get(systemDark)).toEqual(themes.get("[data-theme='dark']"));
});

describe.each([...themes])('in %s', (_, colours) => {
  const of = (name: string) => colours.get(name) ?? 'missing';

  test.each(['ink', 'muted', 'accent', 'accent-strong'])('%s as text has 7 : 1', (name) => {
    for (const ground of grounds) {
      expect(contrast(of(name), of(ground)), ground).toBeGreaterThanOrEqual(7);
    }
  });

  test.each(['accent', 'accent-strong'])('text on %s has 7 : 1', (name) => {
    expect(contrast(of('on-accent'), of(name))).toBeGreaterThanOrEqual(7);
  });

  test('the ink can stand under the paper, as on an open menu', () => {
    expect(contrast(of('paper'), of('ink'))).toBeGreaterThanOrEqual(7);
  });

  test.each(['line', 'frame', 'accent'])('%s as an edge of a control has 3 : 1', (name) => {
    for (const ground of grounds) {
      expect(contrast(of(name), of(ground)), ground).toBeGreaterThanOrEqual(3);
    }
  });
});
