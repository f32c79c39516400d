/**
 * An edition is immutable: written once, then only read. Words come analysed, so FTS5 gets the tokenizer
 * that leaves every non-ASCII character alone; `content=''` keeps no second copy of the texts.
 */
export const schemaSql = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

  CREATE TABLE release (
    slug TEXT PRIMARY KEY,
    status TEXT NOT NULL CHECK (status IN ('scheduled', 'published', 'withdrawn')),
    publish_at INTEGER CHECK ((status = 'scheduled') = (publish_at IS NOT NULL)),
    summary TEXT NOT NULL,
    record TEXT NOT NULL,
    record_hash TEXT NOT NULL,
    shown_hash TEXT NOT NULL
  ) STRICT;
  CREATE INDEX release_by_publish_at ON release (publish_at) WHERE publish_at IS NOT NULL;

  -- What lists ask about, a narrow row for each release that is not withdrawn; the newest has place 0.
  -- The indexes hold all that a filter asks, so that no list reads more rows than it shows.
  CREATE TABLE release_entry (
    place INTEGER PRIMARY KEY,
    slug TEXT NOT NULL,
    body TEXT NOT NULL,
    kind TEXT NOT NULL,
    languages INTEGER NOT NULL,
    instant INTEGER NOT NULL,
    day TEXT NOT NULL,
    year INTEGER NOT NULL,
    month INTEGER NOT NULL,
    about TEXT,
    translated INTEGER NOT NULL,
    shown_from INTEGER NOT NULL,
    -- Passages that both texts have, and those that only one of two has.
    units INTEGER NOT NULL,
    lonely INTEGER NOT NULL,
    primary_language TEXT NOT NULL,
    changed_at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX release_entry_newest
    ON release_entry (instant DESC, slug, shown_from, body, kind, languages, year, month);
  CREATE INDEX release_entry_oldest
    ON release_entry (instant, slug, shown_from, body, kind, languages, year, month);
  CREATE INDEX release_entry_of_body
    ON release_entry (body, instant DESC, slug, shown_from, kind, languages, year, month);
  CREATE INDEX release_entry_scheduled ON release_entry (shown_from) WHERE shown_from > 0;

  CREATE TABLE release_term (
    term TEXT NOT NULL,
    slug TEXT NOT NULL,
    PRIMARY KEY (term, slug)
  ) STRICT, WITHOUT ROWID;

  -- Texts by when they came here, a row each; the places are those of release_entry.
  CREATE TABLE release_arrival (
    language TEXT NOT NULL,
    came_at INTEGER NOT NULL,
    place INTEGER NOT NULL,
    slug TEXT NOT NULL,
    body TEXT NOT NULL,
    kind TEXT NOT NULL,
    is_translation INTEGER NOT NULL,
    shown_from INTEGER NOT NULL,
    PRIMARY KEY (language, came_at DESC, place)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE release_related (
    slug TEXT NOT NULL,
    position INTEGER NOT NULL,
    related TEXT NOT NULL,
    PRIMARY KEY (slug, position)
  ) STRICT, WITHOUT ROWID;

  -- Where the blocks of a release too long for one page stand; those of the first part are left out.
  CREATE TABLE release_part (
    slug TEXT NOT NULL,
    block TEXT NOT NULL,
    part INTEGER NOT NULL,
    PRIMARY KEY (slug, block)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE body (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, record TEXT NOT NULL) STRICT;
  CREATE TABLE term (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, record TEXT NOT NULL) STRICT;

  CREATE TABLE redirect (
    path TEXT NOT NULL,
    query TEXT NOT NULL,
    target TEXT NOT NULL,
    slug TEXT,
    PRIMARY KEY (path, query)
  ) STRICT, WITHOUT ROWID;

  -- A number for each text, the newest first, so that the index answers in that order: see text-id.ts.
  CREATE TABLE release_text (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL,
    language TEXT NOT NULL,
    day TEXT NOT NULL,
    shown_from INTEGER NOT NULL
  ) STRICT;
  CREATE VIRTUAL TABLE release_text_fts USING fts5 (
    title, lead, body, title_forms, lead_forms, body_forms, facts, content = '', tokenize = 'ascii'
  );
  CREATE VIRTUAL TABLE release_title_fts USING fts5 (
    words, content = '', columnsize = 0, detail = none, tokenize = 'ascii', prefix = '1 2 3'
  );
  CREATE TABLE form (
    term TEXT NOT NULL,
    form TEXT NOT NULL,
    language TEXT NOT NULL,
    texts INTEGER NOT NULL,
    PRIMARY KEY (term, form, language)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX form_by_form ON form (form, texts);
`;

/** Once everything is written: nothing is added to an edition later. */
export const optimizeSql = `
  INSERT INTO release_text_fts (release_text_fts) VALUES ('optimize');
  INSERT INTO release_title_fts (release_title_fts) VALUES ('optimize');
  ANALYZE;
`;
