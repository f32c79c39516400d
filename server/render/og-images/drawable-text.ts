/** What stands for signs that fonts often lack; each is spelled in ASCII, which every font of letters has. */
const spellings: Readonly<Record<string, string>> = {
  ...{ '≤': '<=', '⩽': '<=', '≥': '>=', '⩾': '>=', '≠': '!=', '≈': '~', '∼': '~' },
  ...{ '→': '->', '←': '<-', '↔': '<->', '⇒': '=>', '⇐': '<=', '⇔': '<=>' },
  ...{ '‐': '-', '‑': '-', '‒': '-', '―': '-', '−': '-', '⁄': '/', '∕': '/', '⋅': '*', '∙': '*' },
  ...{ '′': "'", ʹ: "'", ʼ: "'", ʻ: "'", '″': '"', '〃': '"', '‖': '||', '№': 'No.' },
  ...{ '●': '*', '▪': '*', '■': '*', '◦': '*', '⁃': '-' },
};
const leftOut = '…';

/**
 * The text in signs that can be drawn. What no font has is spelled otherwise (≤ as <=, ₂ as 2, ǟ as a), and where
 * it cannot be, an ellipsis says that something is left out: an empty box would say nothing.
 *
 * @param hasGlyph whether a font has the character: one code point.
 */
export function toDrawableText(text: string, hasGlyph: (character: string) => boolean): string {
  const draw = (character: string): string | null => {
    if (/\s/u.test(character)) return character === '\u00A0' ? character : ' ';
    // What is not seen, and accents that no letter has in one sign: the engine would put them beside it.
    if (/[\p{M}\p{C}]/u.test(character)) return '';
    return hasGlyph(character) ? character : (spellings[character] ?? null);
  };
  const spell = (character: string): string => {
    const drawn = draw(character);
    if (drawn !== null) return drawn;
    const parts = Array.from(character.normalize('NFKD'), draw);
    return parts.every((part) => part !== null) ? parts.join('') : leftOut;
  };
  const spelled = Array.from(text.normalize('NFC'), spell).join('');
  return spelled.replaceAll(/…(?:\s*…)+/gu, leftOut);
}
