import { attributeOf, isHidden, listElements, listJoinedWords } from './support/html.ts';
import { furtherTemplates, templates } from './support/templates.ts';
import { expect, locales, test } from './support/test.ts';

/** The pages as they come, whatever shows them: no browser is asked. */
for (const locale of locales) {
  test(`every page in ${locale} is whole without its style @one-width @core`, async ({
    request,
  }) => {
    const faults: string[] = [];
    for (const [name, address] of Object.entries({ ...templates, ...furtherTemplates })) {
      const html = await (await request.get(address(locale))).text();
      const elements = listElements(html);
      const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? []);
      const known = new Set(ids);
      for (const element of elements) {
        const href = attributeOf(element, 'href') ?? '';
        if (
          href.startsWith('#') &&
          !isHidden(element) &&
          !known.has(decodeURIComponent(href.slice(1)))
        ) {
          faults.push(`${name}: ${href} leads nowhere`);
        }
        const isSized =
          attributeOf(element, 'width') !== null && attributeOf(element, 'height') !== null;
        if (element.tagName === 'svg' && !isSized) faults.push(`${name}: a drawing without a size`);
      }
      faults.push(...listJoinedWords(html).map((words) => `${name}: ${words}`));
      for (const id of known) {
        if (ids.filter((each) => each === id).length > 1)
          faults.push(`${name}: #${id} is there twice`);
      }
    }
    expect(faults).toEqual([]);
  });
}
