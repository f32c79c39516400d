import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { Fact, Facts } from '@/components/ui/facts';
import { Guide, GuideSection } from '@/components/ui/guide';
import { origins } from '@/lib/model/text-status';
import { paths } from '@/lib/routes/paths';

import { LinkList } from './link-list';
import { WhoRuns } from './who-runs';

import type { Site } from '@/lib/model/site';

type AboutTextProps = {
  site: Site;
  counts: { releases: number; notes: number; bodies: number };
};

/** What the fingerprint covers, for those who compute it themselves (docs/hash.md). */
const hashed = { shape: '{title, lead, blocks}', left: 'markup, spans, person, question' };

const sections = ['independence', 'corrections', 'licence'] as const;
const contents = ['what', 'texts', ...sections, 'reuse', 'statements'] as const;

export async function AboutText({ site, counts }: AboutTextProps) {
  const locale = await getLocale();
  const t = await getTranslations('AboutPage');
  const toLink = (page: 'corpus' | 'api' | 'accessibility' | 'privacy', label: string) => ({
    href: paths.aboutPage(locale, page),
    label,
  });

  return (
    <Guide title={t('title')} standfirst={site.independence[locale]}>
      <WhoRuns site={site} />
      <nav aria-labelledby="contents">
        <h2 id="contents">{t('contents')}</h2>
        <LinkList
          links={contents.map((section) => ({ href: `#${section}`, label: t(`${section}.title`) }))}
        />
      </nav>
      <GuideSection id="what" title={t('what.title')}>
        <p>{t('what.text')}</p>
        <p>{t('counts', counts)}</p>
      </GuideSection>
      <GuideSection id="texts" title={t('texts.title')}>
        <p>{t('texts.intro')}</p>
        <Facts>
          {origins.map((origin) => (
            <Fact key={origin} name={t(`texts.${origin}.name`)}>
              {t(`texts.${origin}.meaning`)}
            </Fact>
          ))}
        </Facts>
        <p>{t('texts.hash')}</p>
        <p>
          {t.rich('texts.recipe', {
            ...hashed,
            api: (words) => <AppLink href={paths.aboutPage(locale, 'api')}>{words}</AppLink>,
          })}
        </p>
      </GuideSection>
      {sections.map((section) => (
        <GuideSection key={section} id={section} title={t(`${section}.title`)}>
          <p>{t(`${section}.text`)}</p>
        </GuideSection>
      ))}
      <GuideSection id="reuse" title={t('reuse.title')}>
        <p>{t('reuse.text')}</p>
        <LinkList links={[toLink('corpus', t('reuse.corpus')), toLink('api', t('reuse.api'))]} />
      </GuideSection>
      <GuideSection id="statements" title={t('statements.title')}>
        <LinkList
          links={[
            toLink('accessibility', t('statements.accessibility')),
            toLink('privacy', t('statements.privacy')),
          ]}
        />
      </GuideSection>
    </Guide>
  );
}
