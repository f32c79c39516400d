import { ImageResponse } from 'next/og.js';
import { createElement } from 'react';

import { cardPicture } from '../../../lib/routes/paths.ts';
import { toDrawableText } from './drawable-text.ts';
import { fonts, hasGlyph, toFontFamily } from './fonts.ts';
import { fitTitle, titleLine } from './fit-title.ts';

import type { OgImage } from '../../../lib/og-images/og-image.ts';
import type { CSSProperties, ReactNode } from 'react';

/** The light theme of app/styles/tokens.css: a picture does not follow a reader's. */
const colours = { paper: '#fcfcfa', ink: '#14191b', muted: '#4d575a', accent: '#0b5563' } as const;
const margin = 64;
/** What stands before bars is no wider; longer names take a second line. */
const widest = 800;
const longBody = 52;
const sign = 'M7 3h18v2H7zM7 5h6v24H7zM19 5h6v24h-6z';

const serif = { fontFamily: toFontFamily('literata'), fontWeight: 600 };
const sans = { fontFamily: toFontFamily('onest'), fontWeight: 400 };

/** Draws the picture of a page as PNG. It takes some tens of milliseconds of a processor. */
export async function drawOgImage(card: OgImage): Promise<Uint8Array> {
  const { width, height } = cardPicture;
  const response = new ImageResponse(toPicture(toDrawable(card)), { width, height, fonts });
  return new Uint8Array(await response.arrayBuffer());
}

/** The same words in letters that its fonts have. */
function toDrawable(card: OgImage): OgImage {
  const draw = (text: string) => toDrawableText(text, hasGlyph);
  return {
    ...card,
    ...(card.kicker !== undefined && { kicker: draw(card.kicker) }),
    ...{ site: draw(card.site), title: draw(card.title), status: draw(card.status) },
    ...{ otherSites: card.otherSites.map(draw), byline: card.byline.map(draw) },
  };
}

function toPicture({ kicker, title, byline, status, languages, ...frame }: OgImage) {
  const [body = ''] = byline;
  const { fontSize, lines, isWhole } = fitTitle(title, body.length > longBody);
  return box(
    {
      ...sans,
      ...{ flexDirection: 'column', width: '100%', height: '100%' },
      ...{ padding: margin, paddingTop: 44, paddingBottom: 44 },
      ...{ background: colours.paper, color: colours.ink },
    },
    toWordmark(frame),
    // The double rule that closes the header of every page.
    box({
      height: 6,
      marginTop: 28,
      borderTop: line(colours.ink),
      borderBottom: line(colours.ink),
    }),
    box(
      { flexDirection: 'column', flexGrow: 1, justifyContent: 'center' },
      kicker !== undefined &&
        box({ fontSize: 26, color: colours.accent, marginBottom: 10 }, kicker),
      box(
        {
          ...serif,
          ...{ display: 'block', fontSize, lineHeight: titleLine, wordBreak: 'break-word' },
          // The engine balances what it has cut, and cuts again: one or the other.
          ...(isWhole ? { textWrap: 'balance' } : { lineClamp: lines }),
        },
        title,
      ),
      byline.length > 0 && box({ marginTop: 18, fontSize: 26 }, ...withBars(byline, 24)),
    ),
    box(
      { justifyContent: 'space-between', alignItems: 'flex-end', fontSize: 24, lineHeight: 1.35 },
      box({ display: 'block', maxWidth: 750, lineClamp: 3, color: colours.muted }, status),
      box({ flexShrink: 0 }, ...withBars(languages, 22)),
    ),
  );
}

function toWordmark({ site, otherSites }: Pick<OgImage, 'site' | 'otherSites'>) {
  return box(
    { ...serif, alignItems: 'center', fontSize: 36 },
    createElement(
      'svg',
      { width: 31, height: 44, viewBox: '6 2 20 28', style: { marginRight: 16 } },
      createElement('path', { d: sign, fill: colours.accent }),
    ),
    ...withBars([site, ...otherSites], 34),
  );
}

/** The two hairlines that stand between languages and between facts. */
function withBars(parts: readonly string[], height: number): readonly ReactNode[] {
  const bars = () =>
    box({
      ...{ width: 6, height, marginLeft: 18, marginRight: 18, flexShrink: 0, alignSelf: 'center' },
      ...{ borderLeft: line(colours.accent), borderRight: line(colours.accent) },
    });
  return parts.flatMap((part, index) => [
    ...(index === 0 ? [] : [bars()]),
    box({ display: 'block', maxWidth: widest }, part),
  ]);
}

function line(colour: string): string {
  return `1px solid ${colour}`;
}

function box(style: CSSProperties, ...children: readonly ReactNode[]) {
  return createElement('div', { style: { display: 'flex', ...style } }, ...children);
}
