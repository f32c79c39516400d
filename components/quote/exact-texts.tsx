import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { sayStatus } from '@/lib/i18n/text-status';
import { paths } from '@/lib/routes/paths';

import { anchorOf } from './anchor';
import { citeText } from './cite-text';
import { originalOf } from './original-of';

import type { QuoteCounterpart, QuotePassage } from '@/lib/texts/quote/quote-result';
import type { GovernmentBody } from '@/lib/model/body';
import type { Site } from '@/lib/model/site';

type ExactTextsProps = { passage: QuotePassage; body: GovernmentBody; site: Site; origin: string };

/** The passage to be taken along; what the body itself said stands before a translation of it. */
export function ExactTexts({ passage, ...place }: ExactTextsProps) {
  const { release, attribution, exactText } = passage;
  const original = originalOf(passage);

  return (
    <>
      {original && (
        <ExactText
          {...place}
          text={original}
          words={original.blocks.map(({ text }) => text).join('\n\n')}
          release={release}
          kind="original"
        />
      )}
      <ExactText
        {...place}
        text={passage}
        words={exactText.join(' […] ')}
        release={release}
        kind={attribution === 'translation' ? 'translation' : 'text'}
      />
    </>
  );
}

type ExactTextProps = {
  /** The text that the words are of. */
  text: QuotePassage | QuoteCounterpart;
  words: string;
  release: QuotePassage['release'];
  /** What the words are to the quotation: the text itself, what a body said, or a translation of it. */
  kind: 'text' | 'original' | 'translation';
  body: GovernmentBody;
  site: Site;
  origin: string;
};

/** Stored words, what they are and where they stand, to be taken along: by a button, or by selecting them. */
async function ExactText(props: ExactTextProps) {
  const { text, words, release, kind } = props;
  const t = await getTranslations('ExactText');
  const { language } = text;
  const id = `exact-${kind}`;

  return (
    <section className="exact-text" aria-labelledby={id}>
      <h3 id={id}>{t(`title.${kind}`)}</h3>
      <copy-text data-done={t('copied')} suppressHydrationWarning>
        <blockquote className="passage" lang={language}>
          {words}
        </blockquote>
        <p className="meta" lang={language}>
          {sayStatus(text, language).join(' ')}
        </p>
        <p className="meta" lang={language}>
          {citeText(text, props)}
        </p>
        <p className="quote-actions">
          <button type="button" className="btn" hidden>
            {t(`copy.${kind}`)}
          </button>{' '}
          <AppLink
            className="btn"
            href={paths.release(language, release.slug, anchorOf(text), text.part)}
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
