import { getLocale, getTranslations } from 'next-intl/server';

import { paths } from '@/lib/routes/paths';
import { longestQuotation } from '@/lib/routes/queries';

import '@/components/ui/passage.css';
import './quote.css';

import type { Language } from '@/lib/model/languages';

type QuoteFormProps = {
  quotation: string;
  /** The language of the quotation, where it is known. */
  language?: Language | undefined;
};

/**
 * Sent as a body, so that no address cuts what is pasted, nor the field itself: the response has an address
 * that can be passed on, or says by how much the quotation is too long.
 */
export async function QuoteForm({ quotation, language }: QuoteFormProps) {
  const locale = await getLocale();
  const t = await getTranslations('QuotePage');

  return (
    <form className="quote-form field" action={paths.quote(locale)} method="post">
      <label htmlFor="quotation">{t('label')}</label>
      <textarea
        id="quotation"
        name="q"
        rows={5}
        required
        lang={language}
        defaultValue={quotation}
        aria-describedby="quotation-hint"
      />
      <p className="meta" id="quotation-hint">
        {t('hint', { longest: longestQuotation })} {t('privacy')}
      </p>
      <div>
        <button className="btn btn-main">{t('button')}</button>
      </div>
    </form>
  );
}
