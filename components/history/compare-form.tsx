import { getLocale, getTranslations } from 'next-intl/server';

import { SelectField } from '@/components/ui/select-field';
import { formatDate } from '@/lib/i18n/dates';
import { paths } from '@/lib/routes/paths';

import type { Language } from '@/lib/model/languages';
import type { VersionFacts } from '@/lib/model/localized-history';

type CompareFormProps = {
  slug: string;
  language: Language;
  /** Of this language, the newest first. */
  versions: readonly VersionFacts[];
  chosen: { from: string; to: string };
};

/** Any two versions of one text; a plain GET form. */
export async function CompareForm(props: CompareFormProps) {
  const locale = await getLocale();
  const { slug, language, versions, chosen } = props;
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
        <SelectField
          id={`from-${language}`}
          name="from"
          label={t('from')}
          options={options}
          chosen={chosen.from}
        />
        <SelectField
          id={`to-${language}`}
          name="to"
          label={t('to')}
          options={options}
          chosen={chosen.to}
        />
        <button className="btn">{t('button')}</button>
      </fieldset>
    </form>
  );
}
