import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { citeInLine, fileFormats, formatCitation, textFormats } from '@/lib/citation/formats';
import { apiFiles } from '@/lib/routes/api-files';

import { citedText } from './cited-text';

import type { CitationFormat } from '@/lib/citation/formats';
import type { GovernmentBody } from '@/lib/model/body';
import type { LocalizedRelease } from '@/lib/model/localized-release';
import type { Site } from '@/lib/model/site';

type CitationProps = {
  release: LocalizedRelease;
  body: GovernmentBody;
  site: Site;
  /** The whole address of the text shown. */
  url: string;
};

/**
 * How to cite this text, in its own language. This page is cached, so the day of access is left open: the
 * script asks for it anew, together with the paragraph that the address names.
 */
export async function Citation({ release, body, site, url }: CitationProps) {
  const t = await getTranslations('Citation');
  const { language, text, slug } = release;
  const cited = citedText({ release, language, text, body, site, url });
  const item = { ...cited, accessed: null };
  const toFile = (format: CitationFormat) => apiFiles.citation(slug, { format, lang: language });

  return (
    <>
      <p className="cite-print meta" lang={language} hidden>
        {citeInLine(cited)}
      </p>
      <cite-text id="cite" className="cite" data-done={t('copied')} suppressHydrationWarning>
        <details className="record">
          <summary className="sign">{t('title')}</summary>
          {release.kind !== 'note' && <p className="meta">{t('reproduction')}</p>}
          <p className="whole" hidden>
            <AppLink href="#cite">{t('whole')}</AppLink>
          </p>
          <dl>
            {textFormats.map((format) => (
              <div key={format}>
                <dt>{t(`format.${format}`)}</dt>
                <dd>
                  <cite className="cite-words" lang={language}>
                    {formatCitation(format, item)}
                  </cite>
                  <ul className="cite-actions">
                    <li hidden>
                      <button type="button" className="link">
                        {t('copy')} <span className="visually-hidden">{t(`format.${format}`)}</span>
                      </button>
                    </li>
                    <li>
                      <AppLink href={toFile(format)} download>
                        {t('download')}{' '}
                        <span className="visually-hidden">{t(`format.${format}`)}</span>
                      </AppLink>
                    </li>
                    <li>
                      <span role="status" className="meta" />
                    </li>
                  </ul>
                </dd>
              </div>
            ))}
            <div>
              <dt>{t('files')}</dt>
              <dd>
                <ul className="cite-actions">
                  {fileFormats.map((format) => (
                    <li key={format}>
                      <AppLink href={toFile(format)} download>
                        {t(`format.${format}`)}
                      </AppLink>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          </dl>
          <p className="meta fill-in">{t('fillIn')}</p>
        </details>
      </cite-text>
    </>
  );
}
