/** A selection counts when it has not changed for so many milliseconds. */
const settledAfter = 250;
const fewestWords = 3;

/** Leads from words selected in a text to their check; stands below the paragraph in which they end. */
export class QuoteSelection extends HTMLElement {
  #isListening = false;

  connectedCallback(): void {
    // It is moved from paragraph to paragraph, and connected each time.
    if (this.#isListening) return;
    this.#isListening = true;
    let timer: ReturnType<typeof setTimeout>;
    document.addEventListener('selectionchange', () => {
      clearTimeout(timer);
      timer = setTimeout(this.#update, settledAfter);
    });
  }

  readonly #update = (): void => {
    const selection = getSelection();
    const words = selection?.toString().trim() ?? '';
    const paragraph = selection?.rangeCount ? findLast(selection.getRangeAt(0)) : undefined;
    const link = this.querySelector('a');
    const isLong = words.split(/\s+/u).length >= fewestWords;
    if (link && paragraph && isLong && words.length <= Number(this.dataset['longest'])) {
      link.search = `?${String(new URLSearchParams({ q: words }))}`;
      if (this.parentNode !== paragraph) paragraph.append(this);
      this.hidden = false;
    } else if (!this.matches(':hover, :focus-within')) {
      // A tap on the link ends the selection before it is a click.
      this.hidden = true;
    }
  };
}

/** The last paragraph of a selection that begins in the text. */
function findLast(range: Range): Element | undefined {
  const start = range.startContainer.parentElement;
  if (range.collapsed || !start?.closest('.text') || start.closest('.note')) return undefined;
  return [...document.querySelectorAll('.text .para')].findLast((paragraph) => {
    // A triple click selects to the very beginning of the next one.
    const isOnlyTouched = range.endOffset === 0 && paragraph.contains(range.endContainer);
    return range.intersectsNode(paragraph) && !isOnlyTouched;
  });
}
