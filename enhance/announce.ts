/** Says what was done, in the status of an element: for the eye and for screen readers. */
export function announce(element: Element | null | undefined, words: string): void {
  const status = element?.querySelector('[role="status"]');
  if (status) status.textContent = words;
}
