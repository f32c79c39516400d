import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { apiPaths } from '@/lib/paths';

type ApiGuideProps = {
  origin: string;
  operations: readonly { path: string; summary: string; parameters: readonly string[] }[];
  problems: readonly { id: string; status: number; title: string }[];
};

/** The API for people; names, summaries and problems are those of its machine-readable description. */
export async function ApiGuide({ origin, operations, problems }: ApiGuideProps) {
  const t = await getTranslations('ApiGuide');
  const description = `${apiPaths.root}/openapi.json`;
  const example = `curl '${origin}${apiPaths.releases}?lang=both&limit=5&fields=slug,titles'`;

  return (
    <article className="wrap doc">
      <header className="doc-head">
        <h1>{t('title')}</h1>
        <p className="standfirst">{t('description')}</p>
      </header>
      <div className="rest prose">
        <p>
          {t('machine')} <AppLink href={description}>{description}</AppLink>
        </p>
        <section id="addresses">
          <h2>{t('addresses')}</h2>
          <dl className="facts" lang="en">
            {operations.map(({ path, summary, parameters }) => (
              <div key={path}>
                <dt className="hash">{apiPaths.root + path}</dt>
                <dd>
                  {summary}{' '}
                  {parameters.length > 0 && (
                    <span className="hash api-query">{parameters.join(' ')}</span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
        <section id="example">
          <h2>{t('example')}</h2>
          <p className="hash" lang="en">
            {example}
          </p>
        </section>
        <section id="limits">
          <h2>{t('limits')}</h2>
          <p>{t('limitsText')}</p>
        </section>
        <section id="problems">
          <h2>{t('problems')}</h2>
          <p>{t('problemsText')}</p>
          <dl className="facts" lang="en">
            {problems.map(({ id, status, title }) => (
              <div key={id} id={id}>
                <dt>{status}</dt>
                <dd>
                  {title} <span className="hash">{id}</span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </article>
  );
}
