import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { otherLanguages } from '@/lib/model/languages';
import { paths } from '@/lib/routes/paths';

import { ReleaseList } from './release-list';

import type { BodyChoice } from '@/lib/model/body';
import type { Coverage } from '@/lib/model/coverage';

type WaitingReleasesProps = {
  waiting: Coverage['waiting'];
  bodies: readonly BodyChoice[];
};

/** What has a text in one language only: the newest of it, and the way to the list. */
export async function WaitingReleases({ waiting, bodies }: WaitingReleasesProps) {
  const locale = await getLocale();
  const t = await getTranslations('WaitingReleases');
  const groups = waiting.filter(({ total }) => total > 0);

  return (
    <section className="after">
      <h2>{t('title')}</h2>
      {groups.length === 0 && <p>{t('none')}</p>}
      {groups.map(({ language, total, releases }) => (
        <section key={language} className="day">
          <h3>
            {otherLanguages(language).map((missing) => t('missing', { language: missing }))}
            <small>{t('count', { count: total })}</small>
          </h3>
          <div>
            <ReleaseList {...{ releases, bodies }} isNested />
            <AppLink className="more" href={paths.releases(locale, { lang: language })}>
              {t('all', { language })}
            </AppLink>
          </div>
        </section>
      ))}
    </section>
  );
}
