/** Around a `details`: Escape closes it and gives the focus back; a tap or a focus elsewhere closes it. */
export class ClosingDetails extends HTMLElement {
  readonly #close = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#close;
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#details?.open) return;
      this.#details.open = false;
      this.querySelector('summary')?.focus();
    });
    const closeFromOutside = ({ target }: Event) => {
      if (this.#details?.open && target instanceof Node && !this.contains(target)) {
        this.#details.open = false;
      }
    };
    document.addEventListener('pointerdown', closeFromOutside, { signal });
    document.addEventListener('focusin', closeFromOutside, { signal });
  }

  disconnectedCallback(): void {
    this.#close.abort();
  }

  get #details(): HTMLDetailsElement | null {
    return this.querySelector('details');
  }
}
