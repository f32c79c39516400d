import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { Spaced } from '@/components/ui/spaced';
import { Typeset } from '@/components/ui/typeset';

import type { LocalizedRelease } from '@/lib/model/localized-release';
import type { Turn } from '@/lib/model/turns';

type TurnLinksProps = {
  release: LocalizedRelease;
  /** Where a part is, in the same view of the release as this page. */
  hrefOf: (part: number) => string;
};

/** The contents of a transcript: its questions, and where everybody else speaks. */
export async function TurnLinks({ release, hrefOf }: TurnLinksProps) {
  const { turns, language } = release;
  if (!turns) return null;
  const t = await getTranslations('TurnLinks');
  const hrefOfTurn = ({ block, part }: Turn) =>
    `${part === undefined || part === release.part?.number ? '' : hrefOf(part)}#${block}`;

  return (
    <nav className="parts" aria-label={t('label')}>
      <details className="record">
        <summary className="sign">{t('summary', { count: turns.count })}</summary>
        {turns.questions.length > 0 && <p className="label">{t('questions')}</p>}
        <ol lang={language}>
          {turns.questions.map((turn) => (
            <li key={turn.block}>
              <AppLink href={hrefOfTurn(turn)}>
                <Typeset text={turn.beginning} language={language} />
              </AppLink>
            </li>
          ))}
        </ol>
        <ul>
          {turns.speakers.map(({ speaker, turns: own }) => (
            <li key={speaker}>
              <span lang={language}>
                <Typeset text={speaker} language={language} />
              </span>{' '}
              <Spaced>
                {own.map((turn) => (
                  <AppLink
                    key={turn.block}
                    href={hrefOfTurn(turn)}
                    aria-label={t('paragraph', { number: turn.number })}
                  >
                    {turn.number}
                  </AppLink>
                ))}
              </Spaced>
            </li>
          ))}
        </ul>
        {turns.left > 0 && <p className="meta">{t('left', { count: turns.left })}</p>}
      </details>
    </nav>
  );
}
