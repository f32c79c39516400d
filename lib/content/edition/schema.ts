/** Raise it when a table changes: editions of another version are refused and built again. */
export const schemaVersion = 1;

/** Raise it when the analyser cuts or folds words in another way: the index would not fit the questions. */
export const indexVersion = 1;

/**
 * An edition is immutable: written once, then only read. Words come analysed, so FTS5 gets the tokenizer
 * that leaves every non-ASCII character alone; `content=''` keeps no second copy of the texts.
 */
export const schemaSql = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

  CREATE TABLE release (
    slug TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('scheduled', 'published', 'withdrawn')),
    publish_at INTEGER CHECK ((status = 'scheduled') = (publish_at IS NOT NULL)),
    published_at TEXT NOT NULL,
    sort_day TEXT NOT NULL,
    sort_instant INTEGER NOT NULL,
    about TEXT,
    summary TEXT NOT NULL,
    record TEXT NOT NULL,
    record_hash TEXT NOT NULL,
    shown_hash TEXT NOT NULL
  ) STRICT;
  CREATE INDEX release_newest ON release (sort_instant DESC, slug, status, publish_at, kind, body);
  CREATE INDEX release_oldest ON release (sort_instant, slug, status, publish_at, kind, body);
  CREATE INDEX release_of_body ON release (body, sort_instant DESC, slug, status, publish_at, kind);
  CREATE INDEX release_by_publish_at ON release (publish_at) WHERE publish_at IS NOT NULL;

  CREATE TABLE release_related (
    slug TEXT NOT NULL,
    position INTEGER NOT NULL,
    related TEXT NOT NULL,
    PRIMARY KEY (slug, position)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE body (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, record TEXT NOT NULL) STRICT;
  CREATE TABLE term (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, record TEXT NOT NULL) STRICT;

  CREATE TABLE redirect (old_path TEXT PRIMARY KEY, target TEXT NOT NULL, slug TEXT) STRICT;

  CREATE TABLE release_text (id INTEGER PRIMARY KEY, slug TEXT NOT NULL, language TEXT NOT NULL) STRICT;
  CREATE VIRTUAL TABLE release_text_fts USING fts5 (
    language, title, lead, body, content = '', tokenize = 'ascii', prefix = '2 3'
  );
`;
