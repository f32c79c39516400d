/** The room that a title has in a picture, in pixels: less of it above a byline of two lines. */
const width = 1072;
const heights = { usual: 254, small: 220 };
const sizes = [60, 54, 48, 42, 37, 33] as const;
export const titleLine = 1.2;
/** Of an em: Cyrillic letters of Literata are wider than Latin ones, and lines do not end full. */
const widths = { cyrillic: 0.64, other: 0.54 };

/** `lines`: as many as there is room for. */
export type FittedTitle = { fontSize: number; lines: number; isWhole: boolean };

/** The largest size in which a title is whole; the longest ones end with an ellipsis on their last line. */
export function fitTitle(title: string, isRoomSmall = false): FittedTitle {
  const height = isRoomSmall ? heights.small : heights.usual;
  const cyrillic = title.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const ems = cyrillic * widths.cyrillic + (title.length - cyrillic) * widths.other;
  const linesAt = (size: number) => Math.floor(height / (size * titleLine));
  const fits = (size: number) => Math.ceil((ems * size) / width) <= linesAt(size);
  const found = sizes.find(fits);
  const fontSize = found ?? Math.min(...sizes);
  return { fontSize, lines: linesAt(fontSize), isWhole: found !== undefined };
}
