/** Takes the paragraph of the address along in its links. */
export class KeepParagraph extends HTMLElement {
  connectedCallback(): void {
    window.addEventListener('hashchange', this.#takeAlong);
    this.#takeAlong();
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#takeAlong);
  }

  readonly #takeAlong = (): void => {
    for (const link of this.querySelectorAll('a')) link.hash = location.hash;
  };
}
