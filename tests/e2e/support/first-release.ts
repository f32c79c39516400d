import record from '../../../content/releases/2015/2015-01-25-lavrov-kerry-call.json' with { type: 'json' };

/** The owner's release as it is stored: what readers must see word for word. */
export const firstRelease = {
  slug: record.slug,
  texts: record.texts,
  note: record.notes[0],
  legacyPath: record.legacyPaths[0] ?? '',
};

/** What readers of each language are told of the two texts: in sentences, and above the columns. */
export const firstStatuses = {
  ru: {
    own: 'Редакционный перевод с английского, не официальный.',
    other: 'Английский текст опубликован источником.',
    labels: {
      ru: 'редакционный перевод с английского, не официальный',
      en: 'текст публикации; с источником не сверен',
    },
  },
  en: {
    own: 'Published text. Not checked against the source.',
    other: 'The Russian text is an editorial translation from English, not official.',
    labels: {
      ru: 'editorial translation from English, not official',
      en: 'published text; not checked against the source',
    },
  },
} as const;
