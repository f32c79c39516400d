import type { Page } from '@playwright/test';

/** What can be touched and is smaller than 44 by 44 px; links inside a sentence are excepted (WCAG 2.5.8). */
export async function listSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const reach = 21;
    const interactive = 'a[href], button, input:not([type="hidden"]), select, textarea, summary';
    // A label is touched for its field.
    const targetOf = (element: Element) => element.closest('label')?.control ?? element;
    const isInSentence = (element: Element) => {
      const around = element.closest('p, li, dd, td')?.textContent.trim() ?? '';
      const own = element.textContent.trim();
      return getComputedStyle(element).display === 'inline' && around.length > own.length;
    };
    const isHit = (element: Element, x: number, y: number) => {
      const found = document.elementFromPoint(x, y);
      if (!found) return false;
      return element.contains(found) || targetOf(found) === element;
    };
    const isWide = (element: Element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = element.getBoundingClientRect();
      if (width >= 44 && height >= 44) return true;
      const [x, y] = [left + width / 2, top + height / 2];
      const sides = width >= 44 ? [] : [[x - reach, y] as const, [x + reach, y] as const];
      const ends = height >= 44 ? [] : [[x, y - reach] as const, [x, y + reach] as const];
      return [...sides, ...ends].every(([atX, atY]) => isHit(element, atX, atY));
    };

    return [...document.querySelectorAll(interactive)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.matches('.skip') && !isInSentence(element) && !isWide(element))
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        const name = element.getAttribute('aria-label') ?? element.textContent.trim();
        return `${element.tagName} ${element.className} "${name.slice(0, 60)}" ${Math.round(width)} × ${Math.round(height)}`;
      });
  });
}
