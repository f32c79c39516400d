import { savesData } from './saves-data.ts';

import type { OfflineAnswer, OfflineRequest } from './offline-message.ts';

const script = '/service-worker.js';
/** A worker that has not responded after so many milliseconds could not be set up. */
const longestWait = 20_000;

/**
 * Has the release of the page saved on this device, by itself or on purpose. Reading never waits for it
 * and never hears of its failures; only the buttons tell.
 */
export class SaveOffline extends HTMLElement {
  /** What a reader did is newer than what was requested before. */
  #isPressed = false;

  connectedCallback(): void {
    // Absent without TLS, and in private windows of some browsers.
    if (!('serviceWorker' in navigator)) {
      this.remove();
      return;
    }
    this.hidden = false;
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) void this.#press(target.value);
    });
    void this.#begin();
  }

  async #begin(): Promise<void> {
    await whenRead();
    // Who saves data pays when a button is pressed.
    const state = savesData(navigator) ? await this.#readState() : await this.#request('open');
    if (state && !this.#isPressed) this.#show(state.isKept);
  }

  /** Without a request to the network. */
  async #readState(): Promise<{ isKept: boolean }> {
    const isSetUp = navigator.serviceWorker.controller !== null;
    const state = isSetUp ? await this.#request('ask') : null;
    return state ?? { isKept: false };
  }

  async #press(act: string): Promise<void> {
    this.#isPressed = true;
    const result = await this.#request(act === 'keep' ? 'keep' : 'forget');
    if (result?.outcome === 'done') this.#show(result.isKept);
    const outcome = result?.outcome ?? 'failed';
    const key = outcome === 'done' ? (result?.isKept === true ? 'kept' : 'removed') : outcome;
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (status) status.textContent = status.dataset[key] ?? '';
  }

  #show(isKept: boolean): void {
    const [keep, forget] = this.querySelectorAll('button');
    const hadFocus = this.contains(document.activeElement);
    if (keep) keep.hidden = isKept;
    if (forget) forget.hidden = !isKept;
    if (hadFocus) (isKept ? forget : keep)?.focus();
  }

  /** Null when there is no service worker to be had. */
  async #request(act: OfflineRequest['act']): Promise<OfflineAnswer | null> {
    const slug = this.dataset['slug'] ?? '';
    return new Promise((resolve) => {
      setTimeout(resolve, longestWait, null);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<OfflineAnswer | null>) => {
        resolve(data);
      };
      void findWorker().then((worker) => {
        if (worker) worker.postMessage({ act, slug } satisfies OfflineRequest, [port2]);
        else resolve(null);
      });
    });
  }
}

async function findWorker(): Promise<ServiceWorker | null> {
  try {
    await navigator.serviceWorker.register(script, { updateViaCache: 'none' });
    return (await navigator.serviceWorker.ready).active;
  } catch {
    // Forbidden by the reader's settings, or not to be fetched now: the page is read without it.
    return null;
  }
}

/** A page that is only prepared, or still loading, saves nothing. */
async function whenRead(): Promise<void> {
  if ('prerendering' in document && document.prerendering === true) {
    await happens(document, 'prerenderingchange');
  }
  if (document.readyState !== 'complete') await happens(window, 'load');
}

function happens(target: EventTarget, event: string): Promise<unknown> {
  return new Promise((resolve) => {
    target.addEventListener(event, resolve, { once: true });
  });
}
