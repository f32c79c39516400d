import { getDocumentProxy } from 'unpdf';

import type { Page } from '@playwright/test';

/** 22 mm in points. */
const bottomMargin = 62;
/** In points: what is smaller than this is a mark. */
const smallestText = 8;

/** A run of letters: on which sheet, and where on it, in points from its left and lower edges. */
type Run = { text: string; sheet: number; left: number; bottom: number };

/** What stands on paper in the order of reading, and what the margin under each sheet says. */
export type Paper = { runs: readonly Run[]; feet: readonly string[] };

/** Prints the page as a reader would, and reads the PDF back. */
export async function print(page: Page): Promise<Paper> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const runs: Run[] = [];
  const feet: string[] = [];

  for (let sheet = 1; sheet <= pdf.numPages; sheet += 1) {
    const { items } = await (await pdf.getPage(sheet)).getTextContent();
    for (const item of items) {
      if (!('str' in item) || isMark(item)) continue;
      const [left, bottom] = [Number(item.transform[4]), Math.round(Number(item.transform[5]))];
      if (bottom < bottomMargin) feet.push(item.str);
      else runs.push({ text: item.str, sheet, left, bottom });
    }
  }
  // A PDF draws in an order of its own.
  runs.sort((a, b) => a.sheet - b.sheet || b.bottom - a.bottom || a.left - b.left);
  return { runs, feet };
}

/** The raised number of a note, which is no part of the text. */
function isMark({ str, height }: { str: string; height: number }): boolean {
  return /^\d+$/u.test(str) && height < smallestText;
}

/** The words between two lines down the sheet, in points from its edge; without them, all words. */
export function textOf({ runs }: Paper, { from = 0, to = Infinity } = {}): string {
  const inside = runs.filter(({ left }) => left >= from && left < to);
  return normalise(inside.map(({ text }) => text).join(''));
}

/** Letters and marks alone: lines, no-break spaces and hyphenation are paper's own. */
export function normalise(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00AD\u2010-]+/gu, '');
}
