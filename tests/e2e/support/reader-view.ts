import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

import { toScriptSigns } from '../../../lib/model/script-signs.ts';

/** What a reader view makes of a page: the lines that it shows under the title, in order; null: it finds no article. */
export function readInReaderView(html: string, url: string): readonly string[] | null {
  const { document } = new JSDOM(html, { url }).window;
  const article = new Readability(document).parse();
  if (!article?.content) return null;
  const shown = new JSDOM(article.content).window.document.body;
  return linesOf(shown);
}

/** Text of the innermost blocks: what stands between them belongs to none. */
function linesOf(element: Element): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    const text = line.replaceAll(/\s+/gu, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === child.TEXT_NODE) line += child.textContent ?? '';
      else if (child.nodeName === 'BR') end();
      else if (child.nodeName === 'SUP' || child.nodeName === 'SUB') line += wordsOfScript(child);
      else if (blockNames.has(child.nodeName)) {
        end();
        walk(child);
        end();
      } else walk(child);
    }
  };
  walk(element);
  end();
  return lines;
}

/** What stands above or below the line is seen there; the sign of a footnote, a link, is no word. */
function wordsOfScript(script: Node): string {
  if (script.firstChild?.nodeName === 'A') return '';
  return toScriptSigns(script.textContent ?? '', script.nodeName === 'SUP' ? 'sup' : 'sub');
}

const blockNames: ReadonlySet<string> = new Set(
  'ARTICLE ASIDE BLOCKQUOTE CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 HEADER LI MAIN NAV OL P SECTION SUMMARY TABLE TD TH TR UL'.split(
    ' ',
  ),
);
