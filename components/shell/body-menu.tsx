import { getLocale, getTranslations } from 'next-intl/server';

import { BodyLinks } from '@/components/record/body-links';
import { AppLink } from '@/components/ui/app-link';
import { paths } from '@/lib/routes/paths';

import type { GovernmentBody } from '@/lib/model/body';
import type { ReactNode } from 'react';

type BodyMenuProps = {
  bodies: readonly GovernmentBody[];
  search: ReactNode;
  sections: readonly ReactNode[];
};

/** A disclosure without script; the element around it adds Escape, focus return and closing from outside. */
export async function BodyMenu({ bodies, search, sections }: BodyMenuProps) {
  const locale = await getLocale();
  const t = await getTranslations('BodyMenu');

  return (
    <body-menu>
      <details className="menu">
        <summary className="sign">
          <span className="narrow">{t('menu')}</span> <span className="wide">{t('bodies')}</span>
        </summary>
        <nav className="menu-panel" aria-label={t('menu')}>
          <div className="wrap">
            {search}
            <ul className="narrow">
              {sections.map((section, index) => (
                <li key={index}>{section}</li>
              ))}
            </ul>
            <h2>{t('bodies')}</h2>
            <BodyLinks bodies={bodies} />
            <p>
              <AppLink href={paths.bodies(locale)}>{t('all')}</AppLink>
            </p>
          </div>
        </nav>
      </details>
    </body-menu>
  );
}
