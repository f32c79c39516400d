import { LRUCache } from 'lru-cache';

import { viewAspects } from '../../lib/routes/preferences.ts';
import { Document } from '../render/document.ts';
import { toAttributes, toCookieValue } from './preferences-cookie.ts';

import type { View } from '../../lib/routes/preferences.ts';

const mostBytes = 16 * 1024 * 1024;

/** A choice of the settings (components/shell/view-settings.tsx), and in it the word for what is set now, or nothing. */
const choice = /(<button\b([^>]*)>(?:[^<]|<!-- -->)*<small>)([^<]*)(?=<\/small>)/gu;

/**
 * Pages in the view that a reader set: the same page with attributes on `html`, and the word for what is set now
 * beside the reader's choices instead of the standard ones. There are 167 views of each, and few readers set one, so
 * only what was asked for last is kept.
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
    const made = new Document({
      html: moveMark(html, view),
      policy: page.policy,
      effort: 'fast',
      isPrivate: true,
    });
    this.#kept.set(key, made);
    return made;
  }
}

function moveMark(html: string, view: View): string {
  const marks = Array.from(html.matchAll(choice), ([, , , mark = '']) => mark);
  const mark = marks.find((each) => each !== '') ?? '';
  return html.replace(choice, (_, tag: string, attributes: string) => {
    const isChosen = viewAspects.some(
      (aspect) =>
        attributes.includes(` name="${aspect}"`) && attributes.includes(` value="${view[aspect]}"`),
    );
    return tag + (isChosen ? mark : '');
  });
}
