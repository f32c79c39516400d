import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { Spaced } from '@/components/ui/spaced';
import { lastPage, longestQuotation, longestWords } from '@/lib/routes/queries';
import { paths } from '@/lib/routes/paths';

import type { QueryProblem } from '@/lib/routes/queries';

type BadQueryProps = { problem: QueryProblem };

/** Which part of the address cannot be, why, and a way on. */
export async function BadQuery({ problem }: BadQueryProps) {
  const locale = await getLocale();
  const t = await getTranslations('BadQuery');
  const actions = await getTranslations('ProblemNotice');
  const { parameter, fault, release } = problem;

  return (
    <div className="wrap">
      <section className="notice">
        <h1>{t('title')}</h1>
        <p>{t(`fault.${fault}`, { parameter, lastPage, longestQuotation, longestWords })}</p>
        <p className="go">
          <Spaced>
            {fault === 'quotationTooLong' && (
              <AppLink className="btn" href={paths.quote(locale)}>
                {t('quote')}
              </AppLink>
            )}
            {release === undefined ? (
              <AppLink className="btn btn-main" href={paths.releases(locale)}>
                {actions('releases')}
              </AppLink>
            ) : (
              <AppLink className="btn btn-main" href={paths.history(locale, release)}>
                {t('history')}
              </AppLink>
            )}
            <AppLink className="btn" href={paths.home(locale)}>
              {actions('home')}
            </AppLink>
          </Spaced>
        </p>
      </section>
    </div>
  );
}
