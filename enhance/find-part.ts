/** Block ids and those of notes: `lib/content/schema`. */
const place = /^#(?<id>[a-z]\d{1,4})$/u;

/**
 * An address that names a paragraph of another part of a long text is led there: what stands behind `#` never
 * reaches the portal, which knows the part (`?p=`).
 */
export class FindPart extends HTMLElement {
  connectedCallback(): void {
    window.addEventListener('hashchange', this.#look);
    this.#look();
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#look);
  }

  readonly #look = (): void => {
    const id = place.exec(location.hash)?.groups?.['id'];
    if (id === undefined || document.getElementById(id)) return;
    const address = new URL(location.href);
    address.hash = '';
    address.searchParams.delete('part');
    address.searchParams.set('p', id);
    location.replace(address);
  };
}
