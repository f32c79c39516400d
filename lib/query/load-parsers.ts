/** A page shows its own result; what reads further ones comes when a reader turns to the island. */
export function loadParsers() {
  return import('./parsers.ts');
}

/** Asks for it early. What fails here fails again, and is dealt with, when it is needed. */
export function preloadParsers(): void {
  loadParsers().catch(() => undefined);
}
