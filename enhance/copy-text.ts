import { announce } from './announce.ts';

/** Copies what stands in it before its buttons, one line a paragraph, and says so. */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button || !('clipboard' in navigator)) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const lines = [...this.children].slice(0, -1).map(({ textContent }) => textContent);
    await navigator.clipboard.writeText(lines.join('\n'));
    announce(this, this.dataset['done'] ?? '');
  }
}
