import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { Typeset } from '@/components/ui/typeset';
import { paths } from '@/lib/routes/paths';

import type { Language } from '@/lib/model/languages';
import type { LocalizedRelease } from '@/lib/model/localized-release';

type ReleasePartsProps = {
  release: LocalizedRelease;
  /** Where a part is, in the same view of the release as this page. */
  hrefOf: (part: number) => string;
};

/**
 * The contents of a text that is shown in parts: which one this is, which paragraphs the others have and how they
 * begin. Where it stands, a script leads an address that names a paragraph of another part there.
 */
export async function ReleaseParts({ release, hrefOf }: ReleasePartsProps) {
  const locale = await getLocale();
  const { part, language } = release;
  if (!part) return null;
  const t = await getTranslations('ReleaseParts');
  const { number, contents } = part;

  return (
    <nav className="parts" aria-label={t('label')}>
      <details className="record">
        <summary className="sign">{t('current', { number, count: contents.length })}</summary>
        <ol>
          {contents.map((entry, index) => (
            <li key={index}>
              <AppLink
                href={hrefOf(index + 1)}
                aria-current={index + 1 === number ? 'page' : undefined}
              >
                {t('part', { number: index + 1 })}
              </AppLink>{' '}
              <Beginning entry={entry} language={language} />
            </li>
          ))}
        </ol>
        <p>
          <AppLink href={paths.text(locale, release.slug)}>{t('whole')}</AppLink>
        </p>
      </details>
    </nav>
  );
}

type BeginningProps = {
  entry: NonNullable<LocalizedRelease['part']>['contents'][number];
  language: Language;
};

async function Beginning({ entry, language }: BeginningProps) {
  const t = await getTranslations('ReleaseParts');
  const { from, to, beginning } = entry;
  const place = from === to ? t('paragraph', { number: from }) : t('paragraphs', { from, to });
  if (beginning === undefined) return <span className="meta">{t('none', { language })}</span>;
  return (
    <>
      <span className="meta">{place}</span>{' '}
      <span lang={language}>
        <Typeset text={beginning} language={language} />
      </span>
    </>
  );
}
