import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { paths } from '@/lib/paths';

import { anchorOf } from './anchor';
import { citePassage } from './cite-passage';

import type { QuotePassage } from '@/lib/content/quote-answer';
import type { GovernmentBody } from '@/lib/content/types';

type ExactTextProps = { passage: QuotePassage; body: GovernmentBody; origin: string };

/** The stored words and where they stand, to be taken along: by a button, or by selecting them. */
export async function ExactText({ passage, body, origin }: ExactTextProps) {
  const t = await getTranslations('ExactText');
  const { release, language, exactText } = passage;

  return (
    <section className="exact-text" aria-labelledby="exact-text">
      <h3 id="exact-text">{t('title')}</h3>
      <copy-text data-done={t('copied')} suppressHydrationWarning>
        <blockquote className="passage" lang={language}>
          {exactText.join(' […] ')}
        </blockquote>
        <p className="meta" lang={language}>
          {citePassage(passage, body, origin)}
        </p>
        <p className="quote-actions">
          <button type="button" className="btn" hidden>
            {t('copy')}
          </button>
          <AppLink
            className="btn"
            href={paths.release(language, release.slug, anchorOf(passage), passage.part)}
            hrefLang={language}
          >
            {t('read')}
          </AppLink>
          <span role="status" className="meta" />
        </p>
      </copy-text>
    </section>
  );
}
