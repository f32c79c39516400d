import { getTranslations } from 'next-intl/server';

import { paths } from '@/lib/routes/paths';

import { FeedAddresses } from './feed-addresses';

import type { GovernmentBody } from '@/lib/model/body';
import type { Locale } from '@/lib/i18n/routing';

type FeedsGuideProps = { bodies: readonly GovernmentBody[]; locale: Locale; origin: string };

/** Every feed of a language with its whole address: that is what one gives to a feed reader. */
export async function FeedsGuide({ bodies, locale, origin }: FeedsGuideProps) {
  const t = await getTranslations('FeedsGuide');
  const sections = [
    {
      id: 'all',
      title: t('all'),
      text: t('allText'),
      page: paths.home(locale),
      formats: ['rss', 'atom', 'json'],
    },
    {
      id: 'translations',
      title: t('translations'),
      text: t('translationsText'),
      page: paths.translations(locale),
      formats: ['rss', 'atom'],
    },
  ] as const;

  return (
    <article className="wrap doc">
      <header className="doc-head">
        <h1>{t('title')}</h1>
        <p className="standfirst">{t('description')}</p>
      </header>
      <div className="rest prose">
        <p>{t('how')}</p>
        {sections.map(({ id, title, text, page, formats }) => (
          <section key={id} id={id}>
            <h2>{title}</h2>
            <p>{text}</p>
            <FeedAddresses {...{ page, formats, origin }} />
          </section>
        ))}
        <section id="bodies">
          <h2>{t('bodies')}</h2>
          <p>{t('bodiesText')}</p>
          <dl className="facts">
            {bodies.map(({ id, name }) => (
              <div key={id}>
                <dt>{name[locale]}</dt>
                <dd>
                  <FeedAddresses
                    page={paths.body(locale, id)}
                    formats={['rss', 'atom']}
                    origin={origin}
                  />
                </dd>
              </div>
            ))}
          </dl>
        </section>
        <section id="content">
          <h2>{t('content')}</h2>
          <p>{t('contentText')}</p>
          <p>{t('dates')}</p>
          <p>{t('ids')}</p>
        </section>
      </div>
    </article>
  );
}
