/** Title and lead have no anchor of their own: they are the top of the page. */
export function toBlockAnchor(block: string): string | undefined {
  return block === 'title' || block === 'lead' ? undefined : block;
}
