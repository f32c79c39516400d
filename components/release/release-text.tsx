import { ReleaseBlock } from './release-block';

import type { LocalizedRelease } from '@/lib/content/types';
import type { Locale } from '@/lib/i18n/routing';

type ReleaseTextProps = { release: LocalizedRelease; locale: Locale };

export function ReleaseText({ release, locale }: ReleaseTextProps) {
  return (
    <div className="text" lang={release.language}>
      {release.text.blocks.map((block, index) => (
        <ReleaseBlock
          key={block.id}
          block={block}
          number={index + 1}
          release={release}
          locale={locale}
        />
      ))}
    </div>
  );
}
