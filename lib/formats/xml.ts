import XMLBuilder from 'fast-xml-builder';

/** An element by its name; `@name` is an attribute, `#text` the text beside attributes, a list repeats. */
export type XmlNode = { [name: string]: XmlValue };
type XmlValue = string | XmlNode | readonly XmlNode[] | readonly string[];

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  // Else an attribute with the value "true" would lose it.
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  processEntities: true,
});

/** What no XML 1.0 document can hold, not even escaped (2.2, production 2). */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A document with its declaration. `styleSheet`: how a browser shows it to a person. */
export function toXmlDocument(root: XmlNode, styleSheet?: string): string {
  return toXml({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    ...(styleSheet !== undefined && {
      '?xml-stylesheet': { '@type': 'text/css', '@href': styleSheet },
    }),
    ...root,
  });
}

/** Elements without a document around them, escaped; a character that XML cannot hold becomes U+FFFD. */
export function toXml(nodes: XmlNode): string {
  return builder.build(nodes).replaceAll(notXml, '\uFFFD');
}
