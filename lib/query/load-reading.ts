/** A page shows its own result; what reads further ones comes when a reader turns to the island. */
export function loadReading() {
  return import('./reading.ts');
}

/** Asks for it early. What fails here fails again, and is dealt with, when it is needed. */
export function prepareReading(): void {
  loadReading().catch(() => undefined);
}
