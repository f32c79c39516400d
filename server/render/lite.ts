import { findLitePage } from '../../lib/formats/lite/find-lite-page.ts';
import { liteStyle } from '../../lib/formats/lite/lite-style.ts';
import { toPolicy } from '../http/content-security-policy.ts';
import { Document } from './document.ts';

import type { DocumentStore } from '../../lib/formats/document-store.ts';
import type { MakeDocument } from '../cache/response-cache.ts';

type LiteOptions = { store: () => DocumentStore; origin: string; isSecure: boolean };

/** Light pages are written here, kept and sent like every page; Next renders the others. */
export function withLitePages(
  makeOther: MakeDocument,
  { store, origin, isSecure }: LiteOptions,
): MakeDocument {
  return async (path, effort) => {
    const html = await findLitePage(store(), path, origin);
    if (html === null) return makeOther(path, effort);
    const inline = { scripts: [], styles: [liteStyle] };
    const policy = toPolicy(inline, { isSecure, images: 'data:' });
    return new Document({ html, policy, effort, isAlone: true });
  };
}
