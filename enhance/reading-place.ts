/** A thing that the page in the other language has as well, and how many CSS pixels below the top of the window it begins. */
type Anchor = { key: string; top: number };

const storageKey = 'place';
const mostAnchors = 8;
/** Of a passage, whose number is the same in every language and every view (`lib/model`). */
const passage = /^#[a-mo-z]\d{1,4}$/u;
/** A browser puts what an address names so far below the head of the page at most (`scroll-margin` in slim-header.css). */
const leastGap = 20;
/** Of a text that is shorter than its counterpart so much stays in the window, with the head of the page above it. */
const leastInView = 96;

/** Of the passage that an address named, if it is in sight, else of the one at the top of the window. */
export function currentHash(): string {
  const target = document.querySelector(':target')?.getBoundingClientRect();
  const isSeen = target !== undefined && target.bottom > 0 && target.top < window.innerHeight;
  const key = isSeen ? '' : (findAnchors()[0]?.key ?? '');
  return passage.test(key) ? key : location.hash;
}

/** To be called when a link is followed that leads to the same thing in another language or view. */
export function keepPlace({ pathname, search }: HTMLAnchorElement): void {
  const anchors = findAnchors().map(({ key, top }) => `${top} ${key}`);
  if (anchors.length > 0) store([pathname + search, ...anchors].join('\n'));
}

/** Where such a link led here, the page is where the reader was. */
export function returnToPlace(): void {
  const [page, ...lines] = take().split('\n');
  if (page !== location.pathname + location.search) return;
  const anchors = lines.map((line) => {
    const [top, key = ''] = line.split(' ');
    return { key, top: Number(top) };
  });
  goTo(anchors);
  // Until it is complete, the browser may go to what the address names.
  if (document.readyState === 'complete') return;
  window.addEventListener('load', () => {
    goTo(anchors);
  });
}

function goTo(anchors: readonly Anchor[]): void {
  const elements = listAnchors();
  const anchor = anchors.find(({ key }) => elements.has(key));
  const box = anchor && elements.get(anchor.key)?.getBoundingClientRect();
  if (!box) return;
  const wanted = Math.max(anchor.top, leastInView - box.height);
  window.scrollBy({ top: box.top - wanted, behavior: 'instant' });
}

/**
 * The passage that is being read and those before it; outside of the text whatever else is near, since lists and pages
 * without a text have a place too. The nearest first, since the other page may lack some; none while a reader is at the
 * beginning.
 */
function findAnchors(): Anchor[] {
  const header = document.querySelector('.top');
  if (!header || window.scrollY <= header.clientHeight) return [];
  const line = header.clientHeight + leastGap;
  const above = [...listAnchors()]
    .map(([key, element]) => ({ key, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.top <= line)
    .toSorted((one, other) => other.box.top - one.box.top);
  const passages = above.filter(({ key }) => passage.test(key));
  const isInText = passages[0] !== undefined && passages[0].box.bottom > line;
  return (isInText ? passages : above)
    .slice(0, mostAnchors)
    .map(({ key, box }) => ({ key, top: box.top }));
}

/** What has a name that is the same in both languages: an id, or a link. Of several of one name the first. */
function listAnchors(): Map<string, Element> {
  const elements = [...document.querySelectorAll<HTMLElement>('main [id], main a[href]')]
    .filter((element) => element.getClientRects().length > 0)
    .map((element) => [toKey(element), element] as const);
  return new Map(elements.toReversed());
}

function toKey(element: HTMLElement): string {
  if (element.id !== '' || !(element instanceof HTMLAnchorElement)) return `#${element.id}`;
  return element.pathname.replace(/^\/[a-z]+/u, '') + element.search + element.hash;
}

function store(value: string): void {
  try {
    sessionStorage.setItem(storageKey, value);
  } catch {
    // A browser that keeps nothing begins a page where its address says.
  }
}

function take(): string {
  try {
    const value = sessionStorage.getItem(storageKey) ?? '';
    sessionStorage.removeItem(storageKey);
    return value;
  } catch {
    return '';
  }
}
