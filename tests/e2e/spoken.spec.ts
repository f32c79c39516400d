import site from '../../content/site.json' with { type: 'json' };
import { otherLanguages } from '../../lib/model/languages.ts';
import { autonyms } from '../../lib/i18n/language-names.ts';
import { paths } from '../../lib/routes/paths.ts';
import { panelPreferences, preferenceChoices } from '../../lib/routes/preferences.ts';
import { firstRelease, firstStatuses } from './support/first-release.ts';
import { expect, locales, test } from './support/test.ts';

import type { Page } from '@playwright/test';

const { slug, texts, note } = firstRelease;

/** One line of a snapshot, which must have exactly this name, and below it what it contains. */
function told(role: string, name: string, inner: readonly string[] = []): string {
  // A colon in a name would begin a value.
  const key = `'${`${role} ${JSON.stringify(name)}`.replaceAll("'", "''")}'`;
  return [`- ${key}${inner.length > 0 ? ':' : ''}`, indent(inner)].join('');
}

/** One line of a snapshot that has no name but these words, or contains something. */
function saying(role: string, inner: string | readonly string[]): string {
  return typeof inner === 'string'
    ? `- ${role}: ${JSON.stringify(inner)}`
    : `- ${role}:${indent(inner)}`;
}

const indent = (lines: readonly string[]) =>
  lines.map((line) => `\n${line.replaceAll(/^/gmu, '  ')}`).join('');
const heading = (level: number, name: string) => `heading ${JSON.stringify(name)} [level=${level}]`;

/** The headings as a list of them is read out. */
async function readHeadings(page: Page): Promise<readonly string[]> {
  const tree = await page.locator('body').ariaSnapshot();
  return [...tree.matchAll(/heading ".*" \[level=\d\]/gu)].map(([line]) => line);
}

/**
 * What can be opened and whether it is open, as Chromium tells it: Playwright has no role for it. The sign
 * behind the name is drawn by the style sheet and no part of it.
 */
async function readDisclosures(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && role?.value === 'DisclosureTriangle')
    .map(({ name, properties = [] }) => {
      const isOpen = properties.some(({ name: of, value }) => of === 'expanded' && value.value);
      return `${isOpen ? 'open' : 'closed'}: ${String(name?.value)}`;
    });
}

for (const locale of locales) {
  test.describe(`who listens to a page in ${locale}`, { tag: '@one-width' }, () => {
    const release = paths.release(locale, slug);
    const { title, blocks } = texts[locale];

    test('is told its parts in order, and the headings of a release @core', async ({
      page,
      words,
    }) => {
      const t = words(locale);
      await page.goto(release);
      const names = [locale, ...otherLanguages(locale)].map((language) => site.name[language]);
      await expect(page.locator('body')).toMatchAriaSnapshot(
        [
          '- /children: equal',
          told('link', t('PageShell.skip')),
          saying('banner', [
            '- /children: equal',
            told('link', names.join(' ')),
            told('search', t('SiteHeader.search'), [
              told('searchbox', t('SiteHeader.search')),
              told('button', t('SiteHeader.searchButton')),
            ]),
            told('navigation', t('LanguageSwitch.label')),
            '- group',
            told('navigation', t('SiteHeader.sections'), [
              '- /children: equal',
              ...(['releases', 'archive', 'quote', 'about'] as const).map((key) =>
                told('link', t(`SiteHeader.${key}`)),
              ),
              told('link', t('ViewSettings.title')),
            ]),
          ]),
          saying('main', [
            '- /children: equal',
            told('navigation', t('Breadcrumbs.label')),
            told('article', title, [
              told('heading', title),
              saying('complementary', [told('navigation', t('ViewTabs.label'))]),
              ...blocks.map((_, index) => {
                const values = {
                  number: String(index + 1),
                  more: otherLanguages(locale)[0] ?? '',
                };
                return told('button', t('ParagraphMenu.label', values));
              }),
              told('complementary', t('ArticleActions.label'), [
                told('link', t('ArticleActions.cite')),
                told('button', t('ArticleActions.copyLink')),
                '- status',
                told('button', t('ArticleActions.print')),
              ]),
            ]),
          ]),
          saying('contentinfo', [saying('paragraph', site.independence[locale])]),
        ].join('\n'),
      );
      expect(await readHeadings(page)).toEqual([
        heading(1, title),
        heading(2, t('OtherAccounts.title')),
      ]);
      for (const key of ['ShareMenu.title', 'Citation.title', 'OtherForms.title'] as const)
        expect(await readDisclosures(page)).toContain(`closed: ${t(key)}`);
    });

    test('hears in parallel which text is which, and each passage by its name', async ({
      page,
      words,
    }) => {
      const t = words(locale);
      const [other = locale] = otherLanguages(locale);
      await page.goto(paths.parallel(locale, slug));
      const passages = blocks.flatMap(({ id, text }, index) => {
        const counterpart = texts[other].blocks.find((block) => block.id === id)?.text ?? '';
        const hasNote = id === note?.block;
        const marked = [told('link', t('ReleaseBlock.note'))];
        return [
          saying('paragraph', hasNote ? marked : text),
          saying('group', [saying('paragraph', hasNote ? marked : counterpart)]),
          told('button', t('ParagraphMenu.label', { number: index + 1, more: 'copy' })),
        ];
      });
      const columns = locales.map(
        (language) => `${autonyms[language]} ${firstStatuses[locale].labels[language]}`,
      );
      await expect(page.getByRole('article')).toMatchAriaSnapshot(
        told('article', title, [
          told('navigation', t('ViewTabs.label')),
          ...columns.map((column) => saying('paragraph', column)),
          told('heading', title),
          saying('group', [saying('paragraph', texts[other].title)]),
          ...passages,
        ]),
      );
      expect(await readHeadings(page)).toEqual([heading(1, title)]);
    });

    test('hears both languages, each in its own, and which is this one', async ({
      page,
      words,
    }) => {
      await page.goto(release);
      const nav = page.getByRole('navigation', { name: words(locale)('LanguageSwitch.label') });
      await expect(nav).toMatchAriaSnapshot(
        told('navigation', words(locale)('LanguageSwitch.label'), [
          '- /children: equal',
          ...locales.map((language) => told('link', autonyms[language])),
        ]),
      );
      for (const language of locales) {
        const link = nav.getByRole('link', { name: autonyms[language], exact: true });
        await expect(link).toHaveAttribute('lang', language);
        if (language === locale) await expect(link).toHaveAttribute('aria-current', 'true');
        else await expect(link).not.toHaveAttribute('aria-current');
      }
    });

    test('is told whether the menu is open, and of no body before it is', async ({
      page,
      words,
    }) => {
      const t = words(locale);
      const name = t('BodyMenu.bodies');
      await page.goto(paths.home(locale));
      const banner = page.getByRole('banner');
      const menu = banner.getByRole('navigation', { name: t('BodyMenu.menu'), exact: true });
      await expect(menu).toHaveCount(0);
      expect(await readDisclosures(page)).toContain(`closed: ${name}`);

      await banner.locator('summary').click();
      await expect(menu).toMatchAriaSnapshot(
        told('navigation', t('BodyMenu.menu'), [
          saying(
            'list',
            site.menu.map(() => '- listitem'),
          ),
        ]),
      );
      await expect(menu.getByRole('link')).toHaveCount(site.menu.length + 1);
      expect(await readDisclosures(page)).toContain(`open: ${name}`);
      await page.keyboard.press('Escape');
      await expect(menu).toHaveCount(0);
      expect(await readDisclosures(page)).toContain(`closed: ${name}`);
    });

    test('hears the groups of the display settings, and what is set now', async ({
      page,
      words,
    }) => {
      const t = words(locale);
      await page.goto(`${release}#view`);
      const panel = page.getByRole('region', { name: t('ViewSettings.title') });
      const withChosen = (chosen: readonly string[]) =>
        told('region', t('ViewSettings.title'), [
          '- /children: equal',
          ...panelPreferences.map((aspect) =>
            told('group', t(`ViewSettings.legend.${aspect}`), [
              ...preferenceChoices[aspect].map((choice) => {
                const now = chosen.includes(choice) ? ` ${t('ViewSettings.now')}` : '';
                return told('button', `${t(`ViewSettings.choice.${choice}`)}${now}`);
              }),
            ]),
          ),
          saying('paragraph', [
            told('button', t('ViewSettings.reset')),
            told('link', t('ViewSettings.close')),
          ]),
        ]);
      const usual = panelPreferences.map((aspect) => preferenceChoices[aspect][0]);
      await expect(panel).toMatchAriaSnapshot(withChosen(usual));
      await panel.getByRole('button', { name: t('ViewSettings.choice.150') }).click();
      await expect(panel).toMatchAriaSnapshot(withChosen(['150', ...usual.slice(1)]));
    });

    test('hears the fields of the search, and how much was found', async ({ page, words }) => {
      const t = words(locale);
      await page.goto(paths.search(locale, { q: 'Poroshenko' }));
      await expect(page.locator('[data-island]')).toHaveAttribute('data-island', 'live');
      const main = page.getByRole('main');
      await main.getByText(t('SearchPage.narrow'), { exact: true }).click();
      const count = await main.getByRole('article').count();
      expect(count).toBeGreaterThan(0);
      const form = (asked: string) =>
        told('search', t('SearchPage.again'), [
          `- combobox ${JSON.stringify(t('SearchPage.again'))}: ${JSON.stringify(asked)}`,
          told('button', t('SearchPage.button')),
          saying('group', [
            told('combobox', t('SearchPage.body')),
            told('textbox', t('SearchPage.from')),
            told('textbox', t('SearchPage.to')),
          ]),
        ]);
      await expect(main).toMatchAriaSnapshot(
        saying('main', [
          told('heading', t('SearchPage.title')),
          form('Poroshenko'),
          told('navigation', t('SearchTabs.label'), [
            saying('list', [
              saying('listitem', [told('link', `${t('SearchTabs.both')} ${count}`)]),
              '- listitem',
              '- listitem',
            ]),
          ]),
          saying('status', [saying('paragraph', t('SearchPage.found', { count }))]),
          saying('article', [told('heading', title)]),
        ]),
      );

      await main.getByRole('combobox', { name: t('SearchPage.again') }).fill('zzzz');
      await main.getByRole('button', { name: t('SearchPage.button') }).click();
      const nothing = t('SearchPage.nothingFound', { query: 'zzzz' });
      // In the same element, so that it is announced.
      const status = main.getByRole('status');
      await expect(status.getByRole('heading', { name: nothing, level: 2 })).toBeVisible();
    });
  });
}
