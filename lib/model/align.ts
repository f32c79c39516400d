/** What alignment needs of a block; `spans` names blocks of the other text that it answers as well. */
export type AlignableBlock = { id: string; spans?: readonly string[] | undefined };

/** A passage: the blocks of two texts that answer each other; a passage that one text lacks has none there. */
export type PassageRow<Block> = {
  /** The anchor of the row: an id that both texts have, else the first there is. */
  id: string;
  first: readonly Block[];
  second: readonly Block[];
};

/**
 * Puts two texts beside each other. Every block is in exactly one row, and down each side the blocks stand in
 * their own order. Blocks with the same id share a row, and so does a block with those that it spans; if links
 * cross each other, everything between their ends is one row. A block that nothing answers has a row of its own.
 */
export function alignTexts<Block extends AlignableBlock>(
  first: readonly Block[],
  second: readonly Block[],
): readonly PassageRow<Block>[] {
  const toSecond = linksFrom(first, second);
  const toFirst = linksFrom(second, first);
  const rows: PassageRow<Block>[] = [];
  let at: Position = { first: 0, second: 0 };

  while (at.first < first.length || at.second < second.length) {
    const end = endOfRow(at, toSecond, toFirst);
    const row = {
      first: first.slice(at.first, end.first),
      second: second.slice(at.second, end.second),
    };
    rows.push({ id: anchorOf(row.first, row.second), ...row });
    at = end;
  }
  return rows;
}

type Position = { first: number; second: number };

/** For each block, the places of those in the other text that belong to its passage. */
type Links = readonly (readonly number[])[];

function linksFrom(blocks: readonly AlignableBlock[], others: readonly AlignableBlock[]): Links {
  // By what they are called and by what they span: looking through all for each takes seconds in long texts.
  const places = new Map<string, number[]>();
  for (const [place, { id, spans = [] }] of others.entries()) {
    for (const name of [id, ...spans]) {
      const known = places.get(name);
      if (known) known.push(place);
      else places.set(name, [place]);
    }
  }
  const ids = new Set(others.map(({ id }) => id));
  return blocks.map(({ id, spans = [] }) => {
    const spanned = spans.filter((name) => ids.has(name));
    const found = [id, ...spanned].flatMap((name) =>
      (places.get(name) ?? []).filter((place) => name === id || others[place]?.id === name),
    );
    return [...new Set(found)].sort((left, right) => left - right);
  });
}

/** Takes in whatever is linked until nothing more is; links never lead back, since each row closes its own. */
function endOfRow(start: Position, toSecond: Links, toFirst: Links): Position {
  if (toSecond[start.first]?.length === 0) return { ...start, first: start.first + 1 };
  if (toFirst[start.second]?.length === 0) return { ...start, second: start.second + 1 };

  let end: Position = { first: start.first + 1, second: start.second + 1 };
  for (;;) {
    const wider: Position = {
      first: reach(toFirst.slice(start.second, end.second), end.first),
      second: reach(toSecond.slice(start.first, end.first), end.second),
    };
    if (wider.first === end.first && wider.second === end.second) return end;
    end = wider;
  }
}

function reach(links: Links, end: number): number {
  return links.flat().reduce((furthest, place) => Math.max(furthest, place + 1), end);
}

function anchorOf(first: readonly AlignableBlock[], second: readonly AlignableBlock[]): string {
  const common = first.find(({ id }) => second.some((other) => other.id === id));
  const block = common ?? first[0] ?? second[0];
  if (block === undefined) throw new Error('A row of two texts has a block.');
  return block.id;
}
