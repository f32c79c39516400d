/** A query as it stands in an address: defaults are left out, so that one list has one address. */
export function toQueryString(query: Record<string, unknown>): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (isDefault(key, value)) continue;
    for (const one of Array.isArray(value) ? value : [value]) parameters.append(key, String(one));
  }
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}

function isDefault(key: string, value: unknown): boolean {
  if (value === undefined || value === '') return true;
  return (
    ((key === 'page' || key === 'part') && value === 1) || (key === 'sort' && value === 'newest')
  );
}
