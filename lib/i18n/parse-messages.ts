import compile from 'icu-minify/compile';
import { custom } from 'zod/mini';

/** next-intl's types know messages as they are written; parsed ones have the same keys. */
function asWritten<Messages>() {
  return custom<Messages>();
}

/**
 * Every message parsed, in the form that `use-intl/format-message/format-only` takes. Throws what the parser says of a
 * message that is not in ICU's form; `npm run messages` says it before.
 */
export function parseMessages<Messages>(messages: Messages): Messages {
  const parsed: unknown = JSON.parse(JSON.stringify(messages), (_, value: unknown) =>
    typeof value === 'string' ? structuredClone(compile(value)) : value,
  );
  return asWritten<Messages>().parse(parsed);
}
