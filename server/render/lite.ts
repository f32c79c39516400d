import { findLitePage } from '../../lib/formats/lite/find-lite-page.ts';
import { liteStyle } from '../../lib/formats/lite/lite-style.ts';
import { toPagePolicy } from '../http/content-security-policy.ts';
import { EncodedBody } from '../http/encoded-body.ts';

import type { DocumentStore } from '../../lib/formats/document-store.ts';
import type { RenderPage } from './render.ts';

type LiteOptions = { store: () => DocumentStore; origin: string; isSecure: boolean };

/** Light pages are written here, cached and sent like every page; Next renders the others. */
export function withLitePages(
  renderOther: RenderPage,
  { store, origin, isSecure }: LiteOptions,
): RenderPage {
  return async (path, effort) => {
    const html = await findLitePage(store(), path, origin);
    if (html === null) return renderOther(path, effort);
    const inline = { scripts: [], styles: [liteStyle] };
    const policy = toPagePolicy(inline, { isSecure, images: 'data:' });
    return { body: new EncodedBody(html, { effort }), policy, isStandalone: true };
  };
}
