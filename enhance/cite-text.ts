import { announce } from './announce.ts';

/**
 * Fills the day of access and the paragraph of the address into citations. Their words come from the
 * same place as the files: the API.
 */
export class CiteText extends HTMLElement {
  #requests = new AbortController();
  readonly #gone = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#gone;
    window.addEventListener('hashchange', this.#update, { signal });
    document.addEventListener('click', this.#open, { signal });
    this.#details?.addEventListener('toggle', this.#update);
    if (!('clipboard' in navigator)) return;
    for (const button of this.querySelectorAll('button')) {
      button.parentElement?.removeAttribute('hidden');
      button.addEventListener('click', () => void this.#copy(button));
    }
  }

  disconnectedCallback(): void {
    this.#gone.abort();
    this.#requests.abort();
  }

  get #details(): HTMLDetailsElement | null {
    return this.querySelector('details');
  }

  /** Ways here from the rail and from a paragraph; the address keeps its paragraph. */
  readonly #open = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!link?.matches('[href="#cite"], .menu-of > [href*="/citation?"]') || !isPlain) return;
    if (this.contains(link) || !this.#details) return;
    event.preventDefault();
    const paragraph = link.closest('.para');
    if (paragraph) location.hash = paragraph.id;
    link.closest<HTMLElement>('.menu-of')?.hidePopover();
    this.#details.open = true;
    this.querySelector('summary')?.focus();
  };

  readonly #update = (): void => {
    if (!this.#details?.open) return;
    this.#requests.abort();
    this.#requests = new AbortController();
    const paragraph = document.querySelector('.para:target')?.id;
    const whole = this.querySelector<HTMLElement>('.whole');
    if (whole) whole.hidden = paragraph === undefined;
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[download]')) {
      const address = new URL(link.href);
      // Swedish days are written 2015-01-25.
      address.searchParams.set('accessed', new Date().toLocaleDateString('sv'));
      if (paragraph === undefined) address.searchParams.delete('paragraph');
      else address.searchParams.set('paragraph', paragraph);
      link.href = address.href;
      void this.#read(link, this.#requests.signal);
    }
  };

  /** When nothing comes the citation stays as it is: whole, its day left open. */
  async #read(link: HTMLAnchorElement, signal: AbortSignal): Promise<void> {
    const words = link.closest('dd')?.querySelector('.cite-words');
    if (!words) return;
    const response = await fetch(link.href, { signal }).catch(() => null);
    if (!response?.ok) return;
    const text = await response.text().catch(() => null);
    if (text === null || signal.aborted) return;
    words.textContent = text.trimEnd();
    this.querySelector('.fill-in')?.setAttribute('hidden', '');
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const item = button.closest('dd');
    await navigator.clipboard.writeText(item?.querySelector('.cite-words')?.textContent ?? '');
    announce(item, this.dataset['done'] ?? '');
  }
}
