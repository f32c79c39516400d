import { getLocale, getTranslations } from 'next-intl/server';

import { paths } from '@/lib/routes/paths';

import type { Language } from '@/lib/model/languages';

type TextsChoiceProps = {
  /** The language that is shown or not. */
  other: Language;
  /** Where the reader is, for browsers that do not say it themselves. */
  returnPath: string;
};

/**
 * On narrow screens: both texts passage by passage, or the other one only where it is asked for. It is a preference,
 * so it holds for every release; the style sheet shows the button that changes something.
 */
export async function TextsChoice({ other, returnPath }: TextsChoiceProps) {
  const locale = await getLocale();
  const t = await getTranslations('TextsChoice');

  return (
    <texts-choice suppressHydrationWarning>
      <form className="texts-choice" method="post" action={paths.settings(locale)}>
        <input type="hidden" name="return" value={returnPath} />
        <button className="btn" name="texts" value="one">
          {t('one', { language: other })}
        </button>{' '}
        <button className="btn" name="texts" value="both">
          {t('both', { language: other })}
        </button>
      </form>
    </texts-choice>
  );
}
