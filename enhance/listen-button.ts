import { wordsOf } from './words-of.ts';

/** What else is in a paragraph, such as its notes and its menu, is no part of the text. */
const readable = 'p, h2, h3, h4, blockquote, figure, ul, ol, [role="list"], .table';

/**
 * Reads the text aloud, paragraph by paragraph, by a voice that is on the device: nothing of it leaves the device. The
 * menu of a paragraph begins there, and stops.
 */
export class ListenButton extends HTMLElement {
  #voice: SpeechSynthesisVoice | undefined;
  /** Browsers forget the listeners of what nobody holds. */
  #utterances: readonly SpeechSynthesisUtterance[] = [];
  readonly #gone = new AbortController();

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!('speechSynthesis' in window) || !button) return;
    const { signal } = this.#gone;
    this.#offer();
    // Browsers come to know the voices late.
    speechSynthesis.addEventListener('voiceschanged', this.#offer, { signal });
    window.addEventListener('pagehide', this.#stop, { signal });
    // The event of a popover does not bubble.
    document.addEventListener('toggle', this.#addToMenu, { signal, capture: true });
    this.#serve(button, findFirst);
  }

  disconnectedCallback(): void {
    this.#gone.abort();
  }

  readonly #offer = (): void => {
    const language = this.dataset['language'] ?? '';
    this.#voice = speechSynthesis
      .getVoices()
      .find(({ lang, localService }) => localService && lang.split(/[-_]/u)[0] === language);
    this.hidden = !this.#voice;
  };

  readonly #addToMenu = ({ target }: Event): void => {
    if (!this.#voice || !(target instanceof HTMLElement) || !target.matches('.menu-of')) return;
    const paragraph = target.closest<HTMLElement>('.para');
    if (!paragraph || target.querySelector('[data-listen]')) return;
    const button = document.createElement('button');
    button.className = 'link';
    button.dataset['listen'] = this.dataset['here'] ?? '';
    target.append(button);
    this.#serve(button, () => paragraph);
    button.addEventListener('click', () => {
      target.hidePopover();
    });
  };

  /** `findStart`: the paragraph that it begins with. */
  #serve(button: HTMLButtonElement, findStart: () => HTMLElement | null): void {
    button.dataset['listen'] ??= button.textContent;
    button.addEventListener('click', () => {
      if (speechSynthesis.speaking) this.#stop();
      else this.#read(findStart());
    });
    this.#name();
  }

  readonly #stop = (): void => {
    this.#utterances = [];
    speechSynthesis.cancel();
    this.#mark(null);
  };

  #read(start: HTMLElement | null): void {
    const paragraphs = listParagraphs();
    const rest = paragraphs.slice(Math.max(0, start ? paragraphs.indexOf(start) : 0));
    this.#utterances = rest.map((paragraph) => {
      const utterance = new SpeechSynthesisUtterance(toWords(paragraph));
      if (this.#voice) utterance.voice = this.#voice;
      utterance.lang = this.#voice?.lang ?? '';
      utterance.addEventListener('start', () => {
        this.#mark(paragraph);
      });
      // What was stopped may still end, or fail, when something else is read already.
      const stop = () => {
        if (this.#utterances.includes(utterance)) this.#stop();
      };
      if (paragraph === rest.at(-1)) utterance.addEventListener('end', stop);
      // A voice that fails once fails for all that follows.
      utterance.addEventListener('error', stop);
      return utterance;
    });
    for (const utterance of this.#utterances) speechSynthesis.speak(utterance);
  }

  /** Where the voice is, for the eye too, unless it is elsewhere by now; null: nowhere. */
  #mark(paragraph: HTMLElement | null): void {
    const before = document.querySelector('[data-heard]');
    before?.removeAttribute('data-heard');
    paragraph?.setAttribute('data-heard', '');
    if (!before || isInWindow(before)) paragraph?.scrollIntoView({ block: 'nearest' });
    this.#name();
  }

  /** Each button says what it does now. */
  #name(): void {
    const isSpeaking = document.querySelector('[data-heard]') !== null;
    for (const button of document.querySelectorAll<HTMLElement>('[data-listen]')) {
      const { listen = '' } = button.dataset;
      button.textContent = isSpeaking ? (this.dataset['stop'] ?? '') : listen;
    }
  }
}

function listParagraphs(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.text :is(.para, #lead)')];
}

/** Where a reader in the middle of the text is; who has come to its end begins anew. */
function findFirst(): HTMLElement | null {
  const paragraphs = listParagraphs();
  const last = paragraphs.at(-1);
  if (!last || last.getBoundingClientRect().bottom <= window.innerHeight) return null;
  return paragraphs.find((paragraph) => paragraph.getBoundingClientRect().bottom > 0) ?? null;
}

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** Without notes and cards. */
function toWords(paragraph: HTMLElement): string {
  if (paragraph.matches(readable)) return wordsOf(paragraph);
  return Array.from(paragraph.querySelectorAll(`:scope > :is(${readable})`), wordsOf).join('\n');
}
