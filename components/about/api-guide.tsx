import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { Fact, Facts } from '@/components/ui/facts';
import { Guide, GuideSection } from '@/components/ui/guide';
import { apiPaths } from '@/lib/routes/paths';

import type { Messages } from 'next-intl';

type ApiMessages = Messages['Api'];

type ApiGuideProps = {
  origin: string;
  operations: readonly {
    id: keyof ApiMessages['operation'];
    path: string;
    takes: readonly string[];
  }[];
  parameters: readonly (keyof ApiMessages['parameter'])[];
  problems: readonly { id: keyof ApiMessages['problem']; status: number }[];
};

/** The API for people, in the words of the page; its description for programs has the same in English. */
export async function ApiGuide({ origin, operations, parameters, problems }: ApiGuideProps) {
  const t = await getTranslations('ApiGuide');
  const api = await getTranslations('Api');
  const description = `${apiPaths.root}/openapi.json`;
  const example = `curl '${origin}${apiPaths.releases}?lang=both&limit=5&fields=slug,titles'`;

  return (
    <Guide title={t('title')} standfirst={t('description')}>
      <p>
        {t('machine')} <AppLink href={description}>{description}</AppLink>
      </p>
      <GuideSection id="addresses" title={t('addresses')}>
        <Facts>
          {operations.map(({ id, path, takes }) => (
            <Fact key={path} name={apiPaths.root + path} code="name">
              {api(`operation.${id}`)}{' '}
              {takes.length > 0 && (
                <span className="hash api-query" lang="en">
                  {takes.join(' ')}
                </span>
              )}
            </Fact>
          ))}
        </Facts>
      </GuideSection>
      <GuideSection id="parameters" title={t('parameters')}>
        <Facts>
          {parameters.map((name) => (
            <Fact key={name} name={name} code="name">
              {api(`parameter.${name}`)}
            </Fact>
          ))}
        </Facts>
      </GuideSection>
      <GuideSection id="example" title={t('example')}>
        <p className="hash" lang="en">
          {example}
        </p>
      </GuideSection>
      <GuideSection id="limits" title={t('limits')}>
        <p>{t('limitsText')}</p>
      </GuideSection>
      <GuideSection id="problems" title={t('problems')}>
        <p>{t('problemsText')}</p>
        <Facts>
          {problems.map(({ id, status }) => (
            <Fact key={id} id={id} name={status}>
              {api(`problem.${id}`)}{' '}
              <span className="hash" lang="en">
                {id}
              </span>
            </Fact>
          ))}
        </Facts>
      </GuideSection>
    </Guide>
  );
}
