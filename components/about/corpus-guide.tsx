import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { origins } from '@/lib/model/text-status';
import { apiFiles, exportFormats } from '@/lib/routes/api-files';
import { paths } from '@/lib/routes/paths';

import type { Locale } from '@/lib/i18n/routing';

type CorpusGuideProps = {
  origin: string;
  locale: Locale;
  /** A release to ask for in the examples. */
  slug: string;
  isDemonstration: boolean;
};

/** What the corpus is, for those who use it. */
export async function CorpusGuide({ origin, locale, slug, isDemonstration }: CorpusGuideProps) {
  const t = await getTranslations('CorpusGuide');
  const names = await getTranslations('AboutPage.texts');
  const whole = origin + apiFiles.corpus('tmx');
  const requests = {
    release: `curl -OJ '${origin}${apiFiles.releaseExport(slug, 'tmx')}'`,
    filters: `curl -OJ '${origin}${apiFiles.corpus('tsv', { kind: ['statement'], year: 2015 })}'`,
    words: `curl -G '${origin}${apiFiles.corpus('jsonl')}' --data-urlencode 'q=Минск Minsk'`,
    counts: `curl -I '${whole}'`,
  } as const;

  return (
    <article className="wrap doc">
      <header className="doc-head">
        <h1>{t('title')}</h1>
        <p className="standfirst">{t('description')}</p>
      </header>
      <div className="rest prose">
        {isDemonstration && <p className="notice">{t('demonstration')}</p>}
        <p>
          {t('all')}{' '}
          {exportFormats.map((format, index) => (
            <span key={format}>
              {index > 0 && ', '}
              <AppLink href={apiFiles.corpus(format)}>{format.toUpperCase()}</AppLink>
            </span>
          ))}
        </p>
        <section id="unit">
          <h2>{t('unit.title')}</h2>
          <p>{t('unit.what')}</p>
          <p>{t('unit.only')}</p>
          <p>{t('unit.text')}</p>
          <p>{t('unit.id')}</p>
          <p>{t('unit.notes')}</p>
        </section>
        <section id="status">
          <h2>{t('status.title')}</h2>
          <p>{t('status.intro')}</p>
          <dl className="facts">
            {origins.map((code) => (
              <div key={code}>
                <dt className="hash" lang="en">
                  {code}
                </dt>
                <dd>{names(`${code}.name`)}</dd>
              </div>
            ))}
          </dl>
          <p>{t('status.source')}</p>
        </section>
        <section id="rights">
          <h2>{t('rights.title')}</h2>
          <p>{t('rights.text')}</p>
        </section>
        <section id="formats">
          <h2>{t('formats.title')}</h2>
          <dl className="facts">
            {exportFormats.map((format) => (
              <div key={format}>
                <dt>{format.toUpperCase()}</dt>
                <dd>{t(`formats.${format}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section id="requests">
          <h2>{t('requests.title')}</h2>
          <dl className="facts">
            {(['release', 'filters', 'words', 'counts'] as const).map((name) => (
              <div key={name}>
                <dt>{t(`requests.${name}`)}</dt>
                <dd className="hash" lang="en">
                  {requests[name]}
                </dd>
              </div>
            ))}
          </dl>
          <p>
            <AppLink href={paths.aboutPage(locale, 'api')}>{t('requests.api')}</AppLink>
          </p>
        </section>
        <section id="limits">
          <h2>{t('limits.title')}</h2>
          <p>{t('limits.text')}</p>
          <p>{t('limits.etag')}</p>
        </section>
        <section id="cite">
          <h2>{t('cite.title')}</h2>
          <p>{t('cite.text')}</p>
          <p>{t.rich('cite.example', { url: () => <span className="hash">{whole}</span> })}</p>
        </section>
      </div>
    </article>
  );
}
