/** Written by `server/preferences/preferences-cookie.ts`. */
const readPreferences = () => /(?:^|; )view=([^;]*)/u.exec(document.cookie)?.[1] ?? '';

/**
 * A page that the browser restores for its back button comes back as it was left, with the preferences of that time. It
 * is requested again when the reader has set others since.
 */
export function renewPreferences(): void {
  const preferences = readPreferences();
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && readPreferences() !== preferences) location.reload();
  });
}
