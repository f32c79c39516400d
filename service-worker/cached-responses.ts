/** Copies of pages in caches: the page as text, its policy, and since when it is kept. */
const savedAtHeader = 'X-Saved-At';
const taken = ['Content-Type', 'Content-Language', 'Content-Security-Policy'];

export type CachedResponse = { html: string; savedAt: string; headers: Headers };

export class GoneError extends Error {
  override readonly name = 'GoneError';
}

/** The page as it is now. Throws `GoneError` for what was withdrawn, and when the portal cannot be reached. */
export async function fetchResponse(path: string): Promise<Response> {
  // Asks the portal each time; it says whether the browser's own copy is the newest.
  const response = await fetch(path, { cache: 'no-cache' });
  if (response.status === 410) throw new GoneError(path);
  if (response.status !== 200 || response.redirected)
    throw new Error(`${path}: ${response.status}`);
  return toCopy(response);
}

export async function toCopy(response: Response): Promise<Response> {
  const headers = new Headers({ [savedAtHeader]: new Date().toISOString() });
  for (const name of taken) {
    const value = response.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(await response.text(), { headers });
}

export async function readCachedResponse(
  cache: Cache,
  path: string,
): Promise<CachedResponse | null> {
  const response = await cache.match(path);
  if (!response) return null;
  const { headers } = response;
  return { html: await response.text(), savedAt: headers.get(savedAtHeader) ?? '', headers };
}
