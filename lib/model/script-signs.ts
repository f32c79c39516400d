/** Above the line (Unicode 17, blocks "Superscripts and Subscripts" and "Latin-1 Supplement"). */
const above = pairSigns('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ');
/** Below it. */
const below = pairSigns('0123456789+-−=()aeoxhklmnpst', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜ');

/** Where signs stand: above the line or below it. */
export type Script = 'sup' | 'sub';

/**
 * Signs above or below the line where text has no styles: CO₂, 10⁶. Words (1st) stay as they are; other figures are set
 * apart, so that 10^(6а) is not read as 106а.
 */
export function toScriptSigns(signs: string, script: Script): string {
  const known = script === 'sup' ? above : below;
  const all = Array.from(signs, (sign) => known.get(sign));
  if (all.every((sign) => sign !== undefined)) return all.join('');
  if (/^\p{L}+$/u.test(signs)) return signs;
  return `${script === 'sup' ? '^' : '_'}(${signs})`;
}

function pairSigns(plain: string, set: string): ReadonlyMap<string, string> {
  const signs = Array.from(set);
  return new Map(Array.from(plain, (sign, index) => [sign, signs[index] ?? sign]));
}
