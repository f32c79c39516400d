/** As `documentPaths.manifest` says. */
const address = '/manifest.webmanifest';

/**
 * Browsers ask for a manifest as soon as a page names one, before its words are painted. Nobody installs a page
 * unread, and what installing gives, reading without a network, needs scripts anyway (docs/decisions/0025).
 */
export function nameManifest(): void {
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    const link = document.createElement('link');
    link.rel = 'manifest';
    link.href = address;
    document.head.append(link);
  }).observe({ type: 'paint', buffered: true });
}
