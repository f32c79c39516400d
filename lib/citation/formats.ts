import { formatApa } from './apa.ts';
import { formatBibtex } from './bibtex.ts';
import { formatChicago } from './chicago.ts';
import { formatCsl } from './csl.ts';
import { formatGost108, formatGost705 } from './gost.ts';
import { formatRis } from './ris.ts';

import type { Language } from '../model/languages.ts';
import type { CitedItem } from './item.ts';

/** For people to paste into a text. */
export const textFormats = ['gost108', 'gost705', 'apa', 'chicago'] as const;
/** For reference managers. */
export const fileFormats = ['bibtex', 'ris', 'csl'] as const;
export const citationFormats = [...textFormats, ...fileFormats] as const;

export type TextFormat = (typeof textFormats)[number];
export type CitationFormat = (typeof citationFormats)[number];

type FormatDetails = {
  format: (item: CitedItem) => string;
  mediaType: string;
  /** The end of the name of a file, with the dot. */
  fileEnding: string;
};

const plainText = 'text/plain; charset=utf-8';

export const formatDetails: Record<CitationFormat, FormatDetails> = {
  gost108: { format: formatGost108, mediaType: plainText, fileEnding: '.gost108.txt' },
  gost705: { format: formatGost705, mediaType: plainText, fileEnding: '.gost705.txt' },
  apa: { format: formatApa, mediaType: plainText, fileEnding: '.apa.txt' },
  chicago: { format: formatChicago, mediaType: plainText, fileEnding: '.chicago.txt' },
  bibtex: { format: formatBibtex, mediaType: 'application/x-bibtex', fileEnding: '.bib' },
  ris: {
    format: formatRis,
    mediaType: 'application/x-research-info-systems',
    fileEnding: '.ris',
  },
  csl: {
    format: formatCsl,
    mediaType: 'application/vnd.citationstyles.csl+json',
    fileEnding: '.csl.json',
  },
};

export function isTextFormat(format: CitationFormat): format is TextFormat {
  return textFormats.some((known) => known === format);
}

/** The style in which a text of a language is cited when nobody chose one. */
export const usualFormats: Record<Language, TextFormat> = { ru: 'gost108', en: 'chicago' };

/** A citation in one format, without a line break at its end. */
export function formatCitation(format: CitationFormat, item: CitedItem): string {
  return formatDetails[format].format(item);
}

/** One line, in the style that is usual for the language of the text: beside a quotation, on paper. */
export function citeInLine(item: CitedItem): string {
  return formatCitation(usualFormats[item.language], item);
}
