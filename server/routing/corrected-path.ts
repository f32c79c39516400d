/** What editors of mail, messengers and people put behind an address without meaning it. */
const added = /[\p{P}\p{S}\p{Z}\p{Cf}]/u;
const entity = /&(?:amp|apos|gt|lt|nbsp|quot|#\d{1,5})$/u;

/** No address of ours comes near it; longer ones are not worth correcting. */
const longest = 1000;

/**
 * A path as it may have been meant, when it leads nowhere as it stands: without what was copied with its end
 * (`)`, `.`, `»`, a space), with single slashes. Null: there is nothing to correct. Whether the corrected path leads
 * anywhere is for the caller to find out.
 */
export function correctPath(path: string): string | null {
  if (path.length > longest) return null;
  const corrected = trimEnd(path.replaceAll(/\/{2,}/gu, '/'));
  return corrected === '' || corrected === path ? null : corrected;
}

function trimEnd(path: string): string {
  const characters = Array.from(path);
  const last = characters.findLastIndex((character) => !added.test(character));
  const trimmed = characters.slice(0, last + 1).join('');
  const [written] = entity.exec(trimmed) ?? [];
  return written === undefined ? trimmed : trimEnd(trimmed.slice(0, -written.length));
}
