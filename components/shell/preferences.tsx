import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { Spaced } from '@/components/ui/spaced';
import { paths } from '@/lib/routes/paths';
import { panelPreferences, preferenceChoices } from '@/lib/routes/preferences';

type PreferencesProps = {
  /** Where the reader is, for browsers that do not say it themselves. */
  returnPath: string;
  /** The settings are the page, and not a panel of another one. */
  isPage?: boolean;
};

const formId = 'view-form';

/**
 * Each choice is a button that sets it at once, so nothing needs to be preselected. The page is rendered with the
 * standard preferences; for a reader who has others the server moves the word for what is set now, and the style sheet
 * marks it by the attributes of `html`. A panel is opened by its address, and the redirect back preserves the fragment:
 * it stays open until it is closed.
 */
export async function Preferences({ returnPath, isPage = false }: PreferencesProps) {
  const locale = await getLocale();
  const t = await getTranslations('ViewSettings');
  const action = paths.settings(locale);
  const reset = { name: 'reset', value: 'view' };

  return (
    <>
      <section
        className={isPage ? 'settings open' : 'settings'}
        id="view"
        aria-label={t('title')}
        tabIndex={-1}
      >
        <form className="wrap" id={formId} method="post" action={`${action}#view`}>
          <input type="hidden" name="return" value={returnPath} />
          {panelPreferences.map((aspect) => (
            <fieldset key={aspect}>
              <legend>{t(`legend.${aspect}`)}</legend>
              <div className="seg">
                <Spaced>
                  {preferenceChoices[aspect].map((choice, index) => (
                    <button
                      key={choice}
                      name={aspect}
                      value={choice}
                      // A colour choice is shown in its own colours.
                      data-theme={aspect === 'theme' && index > 0 ? choice : undefined}
                    >
                      {t(`choice.${choice}`)}{' '}
                      {/* The server may have written a reader's own word into it, or taken it away. */}
                      <small suppressHydrationWarning>{index === 0 ? t('now') : ''}</small>
                    </button>
                  ))}
                </Spaced>
              </div>
            </fieldset>
          ))}
          <p className="go">
            <button className="btn" {...reset}>
              {t('reset')}
            </button>{' '}
            {!isPage && (
              <AppLink className="btn" href="#main">
                {t('close')}
              </AppLink>
            )}
          </p>
        </form>
      </section>
      {!isPage && (
        <p className="preferences-changed wrap">
          <AppLink href="#view">{t('change')}</AppLink>{' '}
          <button className="link" form={formId} formAction={action} {...reset}>
            {t('reset')}
          </button>
        </p>
      )}
    </>
  );
}
