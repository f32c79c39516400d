import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { origins } from '@/lib/model/text-status';
import { paths } from '@/lib/routes/paths';

import { WhoRuns } from './who-runs';

import type { Site } from '@/lib/model/site';
import type { Locale } from '@/lib/i18n/routing';

type AboutTextProps = {
  site: Site;
  counts: { releases: number; notes: number; bodies: number };
  locale: Locale;
};

/** What the fingerprint covers, for those who compute it themselves (docs/hash.md). */
const hashedShape = '{title, lead, blocks: [{id, kind, text}]}';

const sections = ['independence', 'corrections', 'licence'] as const;
const contents = ['what', 'texts', ...sections, 'reuse', 'statements'] as const;

export async function AboutText({ site, counts, locale }: AboutTextProps) {
  const t = await getTranslations('AboutPage');

  return (
    <article className="wrap doc">
      <header className="doc-head">
        <h1>{t('title')}</h1>
        <p className="standfirst">{site.independence[locale]}</p>
      </header>
      <div className="rest prose">
        <WhoRuns site={site} locale={locale} />
        <nav aria-labelledby="contents">
          <h2 id="contents">{t('contents')}</h2>
          <ul>
            {contents.map((section) => (
              <li key={section}>
                <AppLink className="action" href={`#${section}`}>
                  {t(`${section}.title`)}
                </AppLink>
              </li>
            ))}
          </ul>
        </nav>
        <section id="what">
          <h2>{t('what.title')}</h2>
          <p>{t('what.text')}</p>
          <p>{t('counts', counts)}</p>
        </section>
        <section id="texts">
          <h2>{t('texts.title')}</h2>
          <p>{t('texts.intro')}</p>
          <dl className="facts">
            {origins.map((origin) => (
              <div key={origin}>
                <dt>{t(`texts.${origin}.name`)}</dt>
                <dd>{t(`texts.${origin}.meaning`)}</dd>
              </div>
            ))}
          </dl>
          <p>{t('texts.hash')}</p>
          <p>
            {t.rich('texts.recipe', {
              shape: hashedShape,
              api: (words) => <AppLink href={paths.aboutPage(locale, 'api')}>{words}</AppLink>,
            })}
          </p>
        </section>
        {sections.map((section) => (
          <section key={section} id={section}>
            <h2>{t(`${section}.title`)}</h2>
            <p>{t(`${section}.text`)}</p>
          </section>
        ))}
        <section id="reuse">
          <h2>{t('reuse.title')}</h2>
          <p>{t('reuse.text')}</p>
          <ul>
            <li>
              <AppLink className="action" href={paths.aboutPage(locale, 'corpus')}>
                {t('reuse.corpus')}
              </AppLink>
            </li>
            <li>
              <AppLink className="action" href={paths.aboutPage(locale, 'api')}>
                {t('reuse.api')}
              </AppLink>
            </li>
          </ul>
        </section>
        <section id="statements">
          <h2>{t('statements.title')}</h2>
          <ul>
            <li>
              <AppLink className="action" href={paths.aboutPage(locale, 'accessibility')}>
                {t('statements.accessibility')}
              </AppLink>
            </li>
            <li>
              <AppLink className="action" href={paths.aboutPage(locale, 'privacy')}>
                {t('statements.privacy')}
              </AppLink>
            </li>
          </ul>
        </section>
      </div>
    </article>
  );
}
