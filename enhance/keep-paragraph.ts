import { currentHash, keepPlace } from './reading-place.ts';

/** Links in it lead to the place where the reader is. */
export class KeepParagraph extends HTMLElement {
  connectedCallback(): void {
    // Before the click too, so that the address shown and "open in a new tab" are right.
    for (const event of ['pointerenter', 'focusin']) this.addEventListener(event, this.#takeAlong);
    this.addEventListener('click', this.#follow);
    window.addEventListener('hashchange', this.#takeAlong);
    this.#takeAlong();
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#takeAlong);
  }

  protected searchOf({ search }: HTMLAnchorElement): string {
    return search;
  }

  protected follow(link: HTMLAnchorElement): void {
    keepPlace(link);
  }

  readonly #takeAlong = (): void => {
    const hash = currentHash();
    for (const link of this.querySelectorAll('a')) {
      link.setAttribute('href', link.pathname + this.searchOf(link) + hash);
    }
  };

  readonly #follow = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link) return;
    this.#takeAlong();
    this.follow(link);
  };
}
