/**
 * The parameters of an address as they came. Anybody may hang parameters of his own on an address, written however
 * he likes; only those that the address reads have to be well-formed, so who reads them asks `isMalformed`.
 */
export class AddressQuery extends URLSearchParams {
  readonly #pairs: readonly string[];

  /** `search`: what stands in an address from its question mark on. */
  constructor(search = '') {
    super(search);
    this.#pairs = search.replace(/^\?/u, '').split('&').filter(Boolean);
  }

  /** One of the parameters of this name has an escape that means no letter: `%`, `%zz`, `%EC` alone. */
  isMalformed(name: string): boolean {
    // In the order of the pairs. Few are decoded, since each fault costs an exception, and an address can have thousands.
    const names = [...this.keys()];
    return this.#pairs.some((pair, index) => names[index] === name && !isDecodable(pair));
  }
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    // URIError is the only way to learn that an escape is malformed.
    return false;
  }
}
