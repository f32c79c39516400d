import { LRUCache } from 'lru-cache';

import { Document } from '../pages/document.ts';
import { toAttributes, toCookieValue } from './view-cookie.ts';

import type { View } from '../../lib/view-settings.ts';

const mostBytes = 16 * 1024 * 1024;

/**
 * Pages in the view that a reader set: the same page with attributes on `html`. There are 83 views of each,
 * and few readers set one, so only what was asked for last is kept.
 */
export class PageViews {
  readonly #kept = new LRUCache<string, Document>({
    maxSize: mostBytes,
    sizeCalculation: ({ size }) => Math.max(1, size),
  });

  get(page: Document, view: View): Document {
    const key = `${page.etag('identity')} ${toCookieValue(view)}`;
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const html = page.text.replace(/<html(?=[\s>])/u, `<html ${toAttributes(view)}`);
    const made = new Document({ html, policy: page.policy, effort: 'fast', isPrivate: true });
    this.#kept.set(key, made);
    return made;
  }
}
