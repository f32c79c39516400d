/** In CSS pixels: less is a hand that trembles. */
const leastMove = 6;

/**
 * The head of a page comes back when a reader scrolls up, and goes when they read on. Without a script it stays where it
 * stands, above the text. Who came to the middle of a page finds it there at once: the language of a text that was
 * shared is one touch away.
 */
export function bringHeaderBack(): void {
  const header = document.querySelector<HTMLElement>('.top');
  if (!header) return;
  takeOtherView(header);
  let last = window.scrollY;
  // The browser goes to what the address names, and scripts to where the reader was, once or twice, before or after
  // this runs. Reading on begins with a hand on a wheel, a screen, a key or a scroll bar.
  let isArriving = true;
  window.addEventListener('hashchange', () => {
    isArriving = document.querySelector(':target') !== null;
  });
  for (const event of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    window.addEventListener(event, () => (isArriving = false), { passive: true });
  }

  const show = (state: 'shown' | 'away' | null) => {
    if (state === null) delete header.dataset['slim'];
    else header.dataset['slim'] = state;
    // What sticks below it: the heads of columns.
    const height = state === 'shown' ? header.offsetHeight : 0;
    document.documentElement.style.setProperty('--head', `${height}px`);
  };
  const follow = () => {
    // A menu that is open may be longer than the window: who scrolls, reads it.
    if (header.querySelector('details[open]')) return;
    const move = window.scrollY - last;
    const isInPlace = header.dataset['slim'] === undefined && window.scrollY <= header.offsetHeight;
    // At the beginning it is in its own place again; scrolled up, it has come before it is there.
    if (window.scrollY <= 0 || isInPlace) show(null);
    else if (Math.abs(move) < leastMove && !isArriving) return;
    else show(move < 0 || isArriving ? 'shown' : 'away');
    last = window.scrollY;
  };
  if (window.scrollY > header.offsetHeight) show('shown');
  window.addEventListener('scroll', follow, { passive: true });

  // It covers neither what has the focus nor what an address leads to.
  const giveWay = (element: Element | null) => {
    const isBehind =
      element !== null &&
      !header.contains(element) &&
      element.getBoundingClientRect().top < header.getBoundingClientRect().bottom;
    if (isBehind && header.dataset['slim']) show('away');
  };
  document.addEventListener('focusin', () => {
    giveWay(document.activeElement);
  });
  window.addEventListener('scrollend', () => {
    const target = document.querySelector(':target');
    // Of a passage that is being read the beginning has left the window.
    if (isArriving && target && target.getBoundingClientRect().top >= 0) giveWay(target);
  });
}

/** The other way to read a release, beside the languages. */
function takeOtherView(header: HTMLElement): void {
  const tab = document.querySelector('.views keep-paragraph > a:not([aria-current])');
  if (!tab) return;
  const place = document.createElement('keep-paragraph');
  place.className = 'slim';
  place.append(tab.cloneNode(true));
  header.querySelector('language-switch')?.after(place);
}
