/** Block ids and those of notes: `lib/model`. */
const place = /^#([a-z]\d{1,4})$/u;

/**
 * An address that names a paragraph of another part of a long text is led there: what stands behind `#` never
 * reaches the portal, which knows the part (`?p=`). Who was led there already is not led again: a text need not have
 * every paragraph of the other one.
 */
export function findParts(): void {
  if (!document.querySelector('.parts')) return;
  const lead = () => {
    const id = place.exec(location.hash)?.[1];
    if (id === undefined || document.getElementById(id)) return;
    location.replace(`${location.search || '?'}&p=${id}`);
  };
  window.addEventListener('hashchange', lead);
  const [visit] = performance.getEntriesByType('navigation');
  const isLed = visit instanceof PerformanceNavigationTiming && visit.redirectCount > 0;
  if (!isLed) lead();
}
