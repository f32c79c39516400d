import { suggest } from '../api/operations/suggest.ts';
import { suggestionsSchema } from '../api/schemas.ts';

import type { ApiContext } from '../api/operation.ts';
import type { Language } from '../model/languages.ts';

/**
 * What the API suggests, as browsers want it (OpenSearch Suggestions 1.1): what was typed, completions,
 * their descriptions, their addresses. Whatever cannot be completed has none.
 */
export async function suggestForBrowser(
  typed: string,
  language: Language,
  context: ApiContext,
): Promise<string> {
  const answer = await suggest.respond(new URLSearchParams({ q: typed }), context, '');
  const { items } = answer.ok ? suggestionsSchema.parse(answer.value) : { items: [] };
  const spoken = items.flatMap(({ labels, urls }) => {
    const [label, url] = [labels[language], urls[language]];
    return label === undefined || url === undefined ? [] : [{ label, url }];
  });
  const labels = spoken.map(({ label }) => label);
  return `${JSON.stringify([typed, labels, labels.map(() => ''), spoken.map(({ url }) => url)])}\n`;
}
