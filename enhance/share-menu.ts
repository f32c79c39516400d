import { ClosingDetails } from './closing-details.ts';

/** Sends the paragraph of the address along, and opens the share sheet of the device where there is one. */
export class ShareMenu extends ClosingDetails {
  #addresses: ReadonlyMap<HTMLAnchorElement, string> = new Map();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#addresses = new Map([...this.querySelectorAll('a')].map((link) => [link, link.href]));
    this.querySelector('details')?.addEventListener('toggle', this.#takeAlong);
    window.addEventListener('hashchange', this.#takeAlong);
    this.#takeAlong();
    const item = this.querySelector('li');
    if (!item || !('share' in navigator)) return;
    item.hidden = false;
    item.addEventListener('click', () => void this.#share());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#takeAlong);
  }

  /** What is shared is the text; of the address of this page only a paragraph of it is taken. */
  get #url(): string {
    const paragraph = document.querySelector('.para:target, .pair:target')?.id;
    return (this.dataset['url'] ?? '') + (paragraph === undefined ? '' : `#${paragraph}`);
  }

  readonly #takeAlong = (): void => {
    const whole = encodeURIComponent(this.dataset['url'] ?? '');
    for (const [link, address] of this.#addresses) {
      link.href = address.replace(whole, encodeURIComponent(this.#url));
    }
  };

  async #share(): Promise<void> {
    // Who closes the sheet has shared nothing, and nothing is wrong.
    await navigator.share({ title: this.dataset['title'] ?? '', url: this.#url }).catch(() => null);
  }
}
