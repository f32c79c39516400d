import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { paths } from '@/lib/routes/paths';

type ErrorNoticeProps = { kind: 'badRequest' | 'busy' | 'failure' | 'tooMany' };

/** What went wrong, on whose side, and a way on. */
export async function ErrorNotice({ kind }: ErrorNoticeProps) {
  const locale = await getLocale();
  const t = await getTranslations('ProblemNotice');

  return (
    <div className="wrap">
      <section className="notice">
        <h1>{t(`${kind}.title`)}</h1>
        <p>{t(`${kind}.explanation`)}</p>
        <p className="go">
          <AppLink className="btn btn-main" href={paths.releases(locale)}>
            {t('releases')}
          </AppLink>{' '}
          <AppLink className="btn" href={paths.home(locale)}>
            {t('home')}
          </AppLink>
        </p>
      </section>
    </div>
  );
}
