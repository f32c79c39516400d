import record from '../../../content/releases/2015/2015-01-25-lavrov-kerry-call.json' with { type: 'json' };

/** The owner's release as it is stored: what readers must see word for word. */
export const firstRelease = {
  slug: record.slug,
  texts: record.texts,
  note: record.notes[0],
  legacyPath: record.legacyPaths[0] ?? '',
};
