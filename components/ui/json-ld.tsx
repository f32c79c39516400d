type JsonLdProps = { value: Record<string, unknown> };

/** Structured data; `<` is escaped, so that no text can close the element. */
export function JsonLd({ value }: JsonLdProps) {
  const json = JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
