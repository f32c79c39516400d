import { toScriptSigns } from '../lib/model/script-signs.ts';

/**
 * The words of a text as they are stored: typography adds no characters. Lines, items and rows are lines, and cells
 * of a row are apart by tabs.
 */
export function wordsOf(element: Element): string {
  return listLines(element).join('\n');
}

const lines = 'p, h2, h3, h4, li, tr, caption, figcaption, blockquote';

function listLines(element: Element): readonly string[] {
  const inner = [...element.children].filter(
    (child) => child.matches(lines) || child.querySelector(lines) !== null,
  );
  if (inner.length > 0) return inner.flatMap(listLines);
  if (element instanceof HTMLTableRowElement) {
    return [[...element.cells].map((cell) => toText(cell, ' ')).join('\t')];
  }
  return [toText(element, '\n')];
}

/** `textContent`, which knows no line breaks. */
function toText(node: Node, lineBreak: string): string {
  if (node instanceof HTMLBRElement) return lineBreak;
  if (node.childNodes.length === 0) return node.textContent ?? '';
  // The sign of a footnote and the way back are no words of a passage.
  if (node instanceof Element && node.matches('[role="doc-noteref"], [role="doc-backlink"]')) {
    return '';
  }
  const words = Array.from(node.childNodes, (child) => toText(child, lineBreak)).join('');
  const isScript = node instanceof Element && node.matches('sup, sub');
  if (!isScript || node.parentElement?.matches('[role="doc-footnote"]')) return words;
  return toScriptSigns(words, node.matches('sup') ? 'sup' : 'sub');
}
