/** Written by `server/preferences/preferences-cookie.ts`. */
const readView = () => /(?:^|; )view=([^;]*)/u.exec(document.cookie)?.[1] ?? '';

/**
 * A page that the browser keeps for its back button comes back as it was left, in the view of that time. It is
 * asked for anew when the reader has set another one since.
 */
export function renewView(): void {
  const view = readView();
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && readView() !== view) location.reload();
  });
}
