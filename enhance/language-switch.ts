import { KeepParagraph } from './keep-paragraph.ts';

const year = 31_536_000;

/** Takes the place and the filters along to the other language, and lets `/` remember the language chosen here. */
export class LanguageSwitch extends KeepParagraph {
  readonly #initialSearch = location.search;

  /** An island may have changed the query since the page came; both languages share their queries. */
  protected override searchOf(link: HTMLAnchorElement): string {
    return location.search === this.#initialSearch ? link.search : location.search;
  }

  protected override follow(link: HTMLAnchorElement): void {
    super.follow(link);
    const secure = location.protocol === 'https:' ? '; secure' : '';
    document.cookie = `language=${link.lang}; path=/; max-age=${year}; samesite=lax${secure}`;
  }
}
