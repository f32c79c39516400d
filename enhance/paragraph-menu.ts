import { CopyLink } from './copy-link.ts';
import { ShareMenu } from './share-menu.ts';

/** In the menu of a paragraph the link is copied, and what is shared leads to the paragraph. */
export function serveParagraphMenus(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const menu = link?.closest<HTMLElement>('.menu-of');
    const paragraph = menu?.closest('.para, .pair')?.id;
    const sharing = document.querySelector('share-menu');
    if (!link || !menu || paragraph === undefined || !(sharing instanceof ShareMenu)) return;
    if (link.hash === '#share') {
      event.preventDefault();
      sharing.share(paragraph, link);
    } else if (
      link.hash === `#${paragraph}` &&
      link.pathname === location.pathname &&
      'clipboard' in navigator
    ) {
      event.preventDefault();
      void navigator.clipboard.writeText(sharing.addressOf(paragraph)).then(() => {
        const copying = document.querySelector('copy-link');
        if (!(copying instanceof CopyLink)) return;
        // Seen where it was asked for, and heard.
        link.textContent = copying.done;
        copying.say();
      });
    }
  });
}
