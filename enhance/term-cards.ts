/**
 * Shows the card of a term beside the words instead of under the paragraph: the page does not move and the
 * address stays. Escape, a tap elsewhere and the card's own link close it. Browsers without popovers go to
 * the card as they do without a script.
 */
export function openTermCards(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  document.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey, altKey, button } = event;
    if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a') : null;
    if (link?.matches('.term')) open(event, link);
    else if (link?.matches('.term-card:popover-open > .close')) close(event, link);
  });
}

function open(event: Event, link: HTMLAnchorElement): void {
  const card = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!card) return;
  event.preventDefault();
  card.popover = 'auto';
  card.showPopover({ source: link });
  card.focus();
}

function close(event: Event, link: HTMLAnchorElement): void {
  event.preventDefault();
  link.closest<HTMLElement>('.term-card')?.hidePopover();
}
