import type { Language } from './languages.ts';

/** What a text is, as its record says it, in the order in which it is explained. */
export const origins = [
  'as-published',
  'official-translation',
  'unofficial-translation',
  'portal-translation',
  'portal-original',
  'unknown',
] as const;
export type Origin = (typeof origins)[number];

/**
 * To whom the words of a text may be attributed: to the body itself, whose translations count as its own
 * words in their language; to whoever translated it; to this portal; or the record does not say.
 */
export const attributions = ['body', 'translation', 'portal', 'unknown'] as const;
export type Attribution = (typeof attributions)[number];

const attributionsByOrigin: Record<Origin, Attribution> = {
  'as-published': 'body',
  'official-translation': 'body',
  'unofficial-translation': 'translation',
  'portal-translation': 'translation',
  'portal-original': 'portal',
  unknown: 'unknown',
};

export function attributionOf(origin: Origin): Attribution {
  return attributionsByOrigin[origin];
}

/** The facts of a record from which it is said what a text is; nothing else decides it. */
export type StatedText = {
  origin: Origin;
  /** A language tag (BCP 47). */
  translatedFrom?: string | undefined;
  source?: { handedOver?: true | undefined };
};

export type TextStatus = {
  /** `published` stands for `as-published` where nobody has compared the text with its source. */
  kind: Origin | 'published';
  translatedFrom?: string;
  /** It claims to be what a source has, and was never compared with it. */
  isUnchecked: boolean;
};

/** What a text is, from its record alone. */
export function statusOf({ origin, translatedFrom, source }: StatedText): TextStatus {
  const isPortals = origin === 'portal-translation' || origin === 'portal-original';
  const isUnchecked = source?.handedOver === true && !isPortals;
  return {
    kind: isUnchecked && origin === 'as-published' ? 'published' : origin,
    ...(translatedFrom !== undefined && { translatedFrom }),
    isUnchecked,
  };
}

export type OtherStatus = {
  language: Language;
  kind: Origin | 'published-too' | 'original-too' | 'unknown-too';
  translatedFrom?: string;
};

type OtherText = StatedText & { language: Language };

const alike: Partial<Record<Origin, OtherStatus['kind']>> = {
  'as-published': 'published-too',
  'portal-original': 'original-too',
  unknown: 'unknown-too',
};

/**
 * What another text of the same release is, said beside the one that is shown. Both may be published, or
 * neither: nothing that is said presupposes one original.
 */
export function statusOfOther(shown: StatedText, other: OtherText): OtherStatus {
  const { language, origin, translatedFrom } = other;
  return {
    language,
    kind: (origin === shown.origin ? alike[origin] : undefined) ?? origin,
    ...(translatedFrom !== undefined && { translatedFrom }),
  };
}
