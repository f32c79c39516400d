import { announce } from './announce.ts';
import { wordsOf } from './words-of.ts';

/**
 * Copies a passage as it is stored, in one language or in both, and says so. Behind each text stands what it is and how
 * it is cited, so that no translation is taken for the words of a body.
 */
export class CopyPassage extends HTMLElement {
  connectedCallback(): void {
    if (!('clipboard' in navigator)) {
      this.remove();
      return;
    }
    this.hidden = false;
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) void this.#copy(target.value);
    });
    this.closest('[popover]')?.addEventListener('toggle', () => {
      announce(this, '');
    });
  }

  async #copy(languages: string): Promise<void> {
    const text = languages.split(' ').map(this.#quote, this).join('\n\n');
    await navigator.clipboard.writeText(text);
    announce(this, this.dataset['done'] ?? '');
  }

  #quote(language: string): string {
    const passage = this.closest('.pair');
    const blocks = passage?.querySelectorAll(`[data-text="${language}"] > *`) ?? [];
    const source = document.querySelector<HTMLElement>(`[data-citation="${language}"]`);
    const { url = '' } = source?.dataset ?? {};
    const citation = source?.textContent.replace(url, `$&#${passage?.id}`);
    return [[...blocks].map(wordsOf).join('\n\n'), citation].join('\n');
  }
}
