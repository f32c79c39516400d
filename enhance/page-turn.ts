/**
 * Texts of the two languages blend into each other where the reader is; every other page is simply there.
 * A picture of the page that leaves costs the next one some four frames (docs/performance.md), and a
 * reader who goes on waits for words, not for a change of scene.
 */
export function blendLanguagesOnly(): void {
  window.addEventListener('pageswap', ({ viewTransition, activation }) => {
    const next = activation?.entry.url ?? null;
    if (next === null || languageOf(next) === languageOf(location.href)) {
      viewTransition?.skipTransition();
    }
  });
}

/** The first part of each address (`lib/routes/table.ts`). */
function languageOf(url: string): string | undefined {
  return new URL(url).pathname.split('/')[1];
}
