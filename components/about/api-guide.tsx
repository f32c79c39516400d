import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { apiPaths } from '@/lib/routes/paths';

import type { Messages } from 'next-intl';

type Words = Messages['Api'];

type ApiGuideProps = {
  origin: string;
  operations: readonly {
    id: keyof Words['operation'];
    path: string;
    takes: readonly string[];
  }[];
  parameters: readonly (keyof Words['parameter'])[];
  problems: readonly { id: keyof Words['problem']; status: number }[];
};

/** The API for people, in the words of the page; its description for programs has the same in English. */
export async function ApiGuide({ origin, operations, parameters, problems }: ApiGuideProps) {
  const t = await getTranslations('ApiGuide');
  const words = await getTranslations('Api');
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
          <dl className="facts">
            {operations.map(({ id, path, takes }) => (
              <div key={path}>
                <dt className="hash" lang="en">
                  {apiPaths.root + path}
                </dt>
                <dd>
                  {words(`operation.${id}`)}{' '}
                  {takes.length > 0 && (
                    <span className="hash api-query" lang="en">
                      {takes.join(' ')}
                    </span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
        <section id="parameters">
          <h2>{t('parameters')}</h2>
          <dl className="facts">
            {parameters.map((name) => (
              <div key={name}>
                <dt className="hash" lang="en">
                  {name}
                </dt>
                <dd>{words(`parameter.${name}`)}</dd>
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
          <dl className="facts">
            {problems.map(({ id, status }) => (
              <div key={id} id={id}>
                <dt>{status}</dt>
                <dd>
                  {words(`problem.${id}`)}{' '}
                  <span className="hash" lang="en">
                    {id}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </article>
  );
}
