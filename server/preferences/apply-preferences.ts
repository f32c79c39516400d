import { preferenceNames } from '../../lib/routes/preferences.ts';
import { EncodedBody } from '../http/encoded-body.ts';
import { withHeaders } from '../http/response.ts';
import { toAttributes } from './preferences-cookie.ts';

import type { Preferences } from '../../lib/routes/preferences.ts';
import type { PageResponse } from '../render/pages.ts';

/** A choice of the settings (components/shell/preferences.tsx), and in it the word for what is set now, or nothing. */
const choice = /(<button\b([^>]*)>(?:[^<]|<!-- -->)*<small>)([^<]*)(?=<\/small>)/gu;

/**
 * The page in the preferences of a reader: the same page with attributes on `html`, and the word for what is set now
 * beside the reader's choices instead of the standard ones.
 */
export function applyPreferences(page: PageResponse, preferences: Preferences): PageResponse {
  const html = page.body.text.replace(/<html(?=[\s>])/u, `<html ${toAttributes(preferences)}`);
  const body = new EncodedBody(moveMark(html, preferences), { effort: 'fast' });
  // Only here: a standard page is revalidated each time, so no cache can give it out for other preferences.
  const headers = { 'Cache-Control': 'private, no-cache', Vary: 'Cookie' };
  return { ...withHeaders(page, headers), body };
}

function moveMark(html: string, preferences: Preferences): string {
  const marks = Array.from(html.matchAll(choice), ([, , , mark = '']) => mark);
  const mark = marks.find((each) => each !== '') ?? '';
  return html.replace(choice, (_, tag: string, attributes: string) => {
    const isChosen = preferenceNames.some(
      (aspect) =>
        attributes.includes(` name="${aspect}"`) &&
        attributes.includes(` value="${preferences[aspect]}"`),
    );
    return tag + (isChosen ? mark : '');
  });
}
