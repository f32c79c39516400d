import { getLocale, getTranslations } from 'next-intl/server';

import { FeedAddresses } from '@/components/record/feed-addresses';
import { Fact, Facts } from '@/components/ui/facts';
import { Guide, GuideSection } from '@/components/ui/guide';
import { paths } from '@/lib/routes/paths';

import type { GovernmentBody } from '@/lib/model/body';

type FeedsGuideProps = { bodies: readonly GovernmentBody[]; origin: string };

/** Every feed of a language with its whole address: that is what one gives to a feed reader. */
export async function FeedsGuide({ bodies, origin }: FeedsGuideProps) {
  const locale = await getLocale();
  const t = await getTranslations('FeedsGuide');

  return (
    <Guide title={t('title')} standfirst={t('description')}>
      <p>{t('how')}</p>
      <GuideSection id="all" title={t('all')}>
        <p>{t('allText')}</p>
        <FeedAddresses
          page={paths.home(locale)}
          formats={['rss', 'atom', 'json']}
          origin={origin}
        />
      </GuideSection>
      <GuideSection id="translations" title={t('translations')}>
        <p>{t('translationsText')}</p>
        <FeedAddresses page={paths.translations(locale)} origin={origin} />
      </GuideSection>
      <GuideSection id="bodies" title={t('bodies')}>
        <p>{t('bodiesText')}</p>
        <Facts>
          {bodies.map(({ id, name }) => (
            <Fact key={id} name={name[locale]}>
              <FeedAddresses page={paths.body(locale, id)} origin={origin} />
            </Fact>
          ))}
        </Facts>
      </GuideSection>
      <GuideSection id="content" title={t('content')}>
        <p>{t('contentText')}</p>
        <p>{t('dates')}</p>
        <p>{t('ids')}</p>
      </GuideSection>
    </Guide>
  );
}
