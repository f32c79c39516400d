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
    item.addEventListener('click', () => void this.#openSheet(this.#paragraph));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#takeAlong);
  }

  /** What is shared is the text; of the address of this page only a paragraph of it is taken. */
  addressOf(paragraph: string | undefined): string {
    return (this.dataset['url'] ?? '') + (paragraph === undefined ? '' : `#${paragraph}`);
  }

  /** Opens the share sheet; where there is none, the ways to send the paragraph take the place of `link`. */
  share(paragraph: string, link: HTMLAnchorElement): void {
    if ('share' in navigator) {
      void this.#openSheet(paragraph);
      return;
    }
    const ways = [...this.#addresses.keys()].map((way) => {
      const copy = document.createElement('a');
      copy.append(way.textContent);
      copy.rel = way.rel;
      copy.href = this.#toHref(way, paragraph);
      return copy;
    });
    link.replaceWith(...ways);
    ways[0]?.focus();
  }

  get #paragraph(): string | undefined {
    return document.querySelector('.para:target, .pair:target')?.id;
  }

  readonly #takeAlong = (): void => {
    const paragraph = this.#paragraph;
    for (const link of this.#addresses.keys()) link.href = this.#toHref(link, paragraph);
    const says = this.querySelector<HTMLElement>('li:last-child');
    if (says) says.hidden = paragraph === undefined;
  };

  #toHref(link: HTMLAnchorElement, paragraph: string | undefined): string {
    const whole = encodeURIComponent(this.addressOf(undefined));
    const address = this.#addresses.get(link) ?? '';
    return address.replace(whole, encodeURIComponent(this.addressOf(paragraph)));
  }

  async #openSheet(paragraph: string | undefined): Promise<void> {
    const url = this.addressOf(paragraph);
    // Who closes the sheet has shared nothing, and nothing is wrong.
    await navigator.share({ title: this.dataset['title'] ?? '', url }).catch(() => null);
  }
}
