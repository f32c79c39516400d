import { getLocale, getTranslations } from 'next-intl/server';

import { SelectField } from '@/components/ui/select-field';
import { formatDate } from '@/lib/i18n/dates';
import { paths } from '@/lib/routes/paths';

import type { Language } from '@/lib/model/languages';
import type { LocalizedHistory, VersionFacts } from '@/lib/model/localized-history';

type Versions = { from: VersionFacts; to: VersionFacts };
type CompareFormsProps = { history: LocalizedHistory; compared: Versions | null };

/** A form for each text that has two versions; before a choice the newest two are offered. */
export function CompareForms({ history, compared }: CompareFormsProps) {
  return history.languages.map((language) => {
    const versions = history.entries.flatMap(({ version }) =>
      version?.language === language ? [version] : [],
    );
    const [newest, before] = versions;
    if (!newest || !before) return null;
    const chosen = compared?.to.language === language ? compared : { from: before, to: newest };

    return <CompareForm key={language} slug={history.slug} {...{ language, versions, chosen }} />;
  });
}

type CompareFormProps = {
  slug: string;
  language: Language;
  /** Of this language, the newest first. */
  versions: readonly VersionFacts[];
  chosen: Versions;
};

/** Any two versions of one text; a plain GET form. */
async function CompareForm({ slug, language, versions, chosen }: CompareFormProps) {
  const locale = await getLocale();
  const t = await getTranslations('CompareForm');
  const list = await getTranslations('VersionList');
  const options = versions.map(({ id, number, from }) => {
    const date = from === undefined ? list('fromBeginning') : formatDate(from, locale);
    return { value: id, label: t('option', { number, date }) };
  });

  return (
    <form className="compare" action={`${paths.history(locale, slug)}#compared`}>
      <fieldset>
        <legend>{t('legend', { language })}</legend>
        {(['from', 'to'] as const).map((end) => (
          <SelectField
            key={end}
            id={`${end}-${language}`}
            name={end}
            label={t(end)}
            options={options}
            chosen={chosen[end].id}
          />
        ))}
        <button className="btn">{t('button')}</button>
      </fieldset>
    </form>
  );
}
