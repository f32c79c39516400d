import { announce } from './announce.ts';

/** Copies the address of the page with its paragraph, and says so. */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    if (!('clipboard' in navigator)) {
      this.remove();
      return;
    }
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => void this.#copy());
  }

  get done(): string {
    return this.dataset['done'] ?? '';
  }

  say(): void {
    announce(this, this.done);
  }

  async #copy(): Promise<void> {
    await navigator.clipboard.writeText(location.href);
    this.say();
  }
}
