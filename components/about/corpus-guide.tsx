import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { Fact, Facts } from '@/components/ui/facts';
import { Guide, GuideSection } from '@/components/ui/guide';
import { origins } from '@/lib/model/text-status';
import { apiFiles, exportFormats } from '@/lib/routes/api-files';
import { paths } from '@/lib/routes/paths';

type CorpusGuideProps = {
  origin: string;
  /** A release to ask for in the examples. */
  slug: string;
  isDemonstration: boolean;
};

/** What the corpus is, for those who use it. */
export async function CorpusGuide({ origin, slug, isDemonstration }: CorpusGuideProps) {
  const locale = await getLocale();
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
    <Guide title={t('title')} standfirst={t('description')}>
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
      <GuideSection id="unit" title={t('unit.title')}>
        {(['what', 'only', 'text', 'id', 'notes'] as const).map((name) => (
          <p key={name}>{t(`unit.${name}`)}</p>
        ))}
      </GuideSection>
      <GuideSection id="status" title={t('status.title')}>
        <p>{t('status.intro')}</p>
        <Facts>
          {origins.map((code) => (
            <Fact key={code} name={code} code="name">
              {names(`${code}.name`)}
            </Fact>
          ))}
        </Facts>
        <p>{t('status.source')}</p>
      </GuideSection>
      <GuideSection id="rights" title={t('rights.title')}>
        <p>{t('rights.text')}</p>
      </GuideSection>
      <GuideSection id="formats" title={t('formats.title')}>
        <Facts>
          {exportFormats.map((format) => (
            <Fact key={format} name={format.toUpperCase()}>
              {t(`formats.${format}`)}
            </Fact>
          ))}
        </Facts>
      </GuideSection>
      <GuideSection id="requests" title={t('requests.title')}>
        <Facts>
          {(['release', 'filters', 'words', 'counts'] as const).map((name) => (
            <Fact key={name} name={t(`requests.${name}`)} code="value">
              {requests[name]}
            </Fact>
          ))}
        </Facts>
        <p>
          <AppLink href={paths.aboutPage(locale, 'api')}>{t('requests.api')}</AppLink>
        </p>
      </GuideSection>
      <GuideSection id="limits" title={t('limits.title')}>
        <p>{t('limits.text')}</p>
        <p>{t('limits.etag')}</p>
      </GuideSection>
      <GuideSection id="cite" title={t('cite.title')}>
        <p>{t('cite.text')}</p>
        <p>{t.rich('cite.example', { url: () => <span className="hash">{whole}</span> })}</p>
      </GuideSection>
    </Guide>
  );
}
