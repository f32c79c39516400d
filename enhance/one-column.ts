/** A selection that begins in one column stays in it: the style sheet takes the other one out of reach. */
export class OneColumn extends HTMLElement {
  connectedCallback(): void {
    // A press comes first, and also where nothing can be selected; a selection by keys has no press.
    document.addEventListener('pointerdown', this.#confine);
    document.addEventListener('selectstart', this.#confine);
  }

  disconnectedCallback(): void {
    document.removeEventListener('pointerdown', this.#confine);
    document.removeEventListener('selectstart', this.#confine);
  }

  readonly #confine = ({ target }: Event): void => {
    const start = target instanceof Element ? target : toParent(target);
    const column = start?.closest<HTMLElement>('[data-column]');
    // Selecting everything begins outside of both.
    this.dataset['selects'] = column?.dataset['column'] ?? '';
  };
}

function toParent(target: EventTarget | null): Element | null {
  return target instanceof Node ? target.parentElement : null;
}
