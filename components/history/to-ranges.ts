/** Numbers in order as few words: 1, 2, 3, 5 become 1–3 and 5. */
export function toRanges(numbers: readonly number[]): readonly string[] {
  const starts = numbers.filter((number, index) => numbers[index - 1] !== number - 1);
  const ends = numbers.filter((number, index) => numbers[index + 1] !== number + 1);
  return starts.map((start, index) => {
    const end = ends[index] ?? start;
    return start === end ? String(start) : `${start}–${end}`;
  });
}
