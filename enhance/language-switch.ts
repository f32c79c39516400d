const year = 31_536_000;

/** Takes paragraph and filters along to the other language, and lets `/` remember the language chosen here. */
export class LanguageSwitch extends HTMLElement {
  readonly #initialSearch = location.search;
  #addresses: ReadonlyMap<HTMLAnchorElement, string> = new Map();

  connectedCallback(): void {
    const links = [...this.querySelectorAll('a')];
    this.#addresses = new Map(links.map((link) => [link, link.getAttribute('href') ?? '']));
    this.addEventListener('click', this.#choose);
    // Before the click too, so that the address shown and "open in a new tab" are right.
    this.addEventListener('pointerenter', this.#takeAlong);
    this.addEventListener('focusin', this.#takeAlong);
    window.addEventListener('hashchange', this.#takeAlong);
    this.#takeAlong();
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#takeAlong);
  }

  readonly #takeAlong = (): void => {
    for (const [link, address] of this.#addresses) {
      const [path = ''] = address.split('?');
      // An island may have changed the query since the page came; both languages share their queries.
      const isMoved = location.search !== this.#initialSearch;
      link.setAttribute('href', (isMoved ? path + location.search : address) + location.hash);
    }
  };

  readonly #choose = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link) return;
    this.#takeAlong();
    const secure = location.protocol === 'https:' ? '; secure' : '';
    document.cookie = `language=${link.lang}; path=/; max-age=${year}; samesite=lax${secure}`;
  };
}
