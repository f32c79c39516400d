const year = 31_536_000;

/** Takes the paragraph along to the other language, and lets `/` remember the language chosen here. */
export class LanguageSwitch extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.#choose);
    // Before the click too, so that the address shown and "open in a new tab" are right.
    window.addEventListener('hashchange', this.#takeParagraph);
    this.#takeParagraph();
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#takeParagraph);
  }

  readonly #takeParagraph = (): void => {
    for (const link of this.querySelectorAll('a')) {
      const [address = ''] = (link.getAttribute('href') ?? '').split('#');
      link.setAttribute('href', address + location.hash);
    }
  };

  readonly #choose = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link) return;
    const secure = location.protocol === 'https:' ? '; secure' : '';
    document.cookie = `language=${link.lang}; path=/; max-age=${year}; samesite=lax${secure}`;
  };
}
