/** The module that opentype.js brings for Node's `import`; its package has no types. */
declare module 'opentype.js/dist/opentype.mjs' {
  /** A font of a WOFF, TrueType or OpenType file; throws when it is none. */
  export function parse(
    file: ArrayBuffer,
    options?: { lowMemory?: boolean },
  ): {
    /** Which glyph shows which character, by its code point; 0 is the box of characters without a glyph. */
    tables: { cmap: { glyphIndexMap: Readonly<Record<string, number>> } };
  };
}
