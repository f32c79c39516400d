/**
 * The whole look of a light page: the colours and measures of app/styles/tokens.css, the reader's own fonts.
 * It stands in the page itself, and the page's policy knows it by its hash.
 */
export const liteStyle = [
  ':root{color-scheme:light dark;--paper:#fcfcfa;--surface:#f2f4f1;--ink:#14191b;--muted:#4d575a;--rule:#d6dad6;--frame:#14191b;--accent:#0b5563;--tint:#deecee}',
  '@media (prefers-color-scheme:dark){:root{--paper:#111719;--surface:#1a2224;--ink:#e8ebe8;--muted:#a8b3b4;--rule:#2f3a3d;--frame:#7f8b8d;--accent:#8accd4;--tint:#17363c}}',
  '*{box-sizing:border-box}[hidden]:not(.mark){display:none!important}',
  'body{margin:0 auto;max-width:46rem;padding:0 clamp(1rem,4vw,1.5rem) 3rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,Arial,sans-serif;overflow-wrap:break-word}',
  'a{color:var(--accent);text-underline-offset:.15em}a:focus-visible,button:focus-visible,main:focus-visible{outline:3px solid var(--accent);outline-offset:2px}',
  'header{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;border-bottom:5px double var(--frame);margin-bottom:2rem}',
  'header a,footer a,.go a{display:inline-flex;align-items:center;min-height:2.75rem}',
  '.brand{gap:.5rem;color:var(--ink);text-decoration:none;font:600 1.125rem/1 Georgia,"Times New Roman",serif}.brand svg{width:1.15rem;height:1.6rem;fill:var(--accent)}',
  'header ul,footer ul,.go{display:flex;flex-wrap:wrap;gap:0 1.25rem;list-style:none;margin:0;padding:0}header [aria-current]{color:var(--ink);text-decoration:none;font-weight:600}',
  'h1,h2,.text{font-family:Georgia,"Times New Roman",serif}h1{font-size:clamp(1.5rem,1.2rem + 1.4vw,2rem);line-height:1.2;margin:0 0 1rem}h2{font-size:1.25rem;line-height:1.3;margin:2rem 0 .5rem}',
  '.kicker{color:var(--accent);font-weight:600;margin:0 0 .5rem}.meta,footer,dl,.note{font-size:.9375rem}.meta,dt{color:var(--muted)}p{margin:0 0 .75rem}',
  '.status{border-block:1px solid var(--rule);padding:.6rem 0;margin:1rem 0 1.75rem}.notice,.saved{border-inline-start:4px solid var(--accent);background:var(--surface);padding:.9rem 1rem;margin:0 0 1.5rem}.notice h2,.saved h2{margin-top:0}.notice :last-child,.saved :last-child{margin-bottom:0}',
  '.text{font-size:1.125rem;line-height:1.6}.text p,.text ul,.text ol,.text blockquote,.text [role=list]{margin:0 0 1.15em}.text [role=listitem]{margin:0;padding-inline-start:1.25rem}.own{list-style:none;padding-inline-start:1.25rem}.own>li,[role=listitem]{text-indent:-1.25rem}.mark{display:inline}[role=listitem]>p+p{text-indent:0}.text blockquote{padding-inline-start:1rem;border-inline-start:1px solid var(--rule);margin-inline:0}.text :target{background:var(--tint)}.lead{font-weight:600}.text :is(h3,h4){font-size:1.125rem}.text table{display:block;overflow-x:auto;border-collapse:collapse;margin:0 0 1.15em;font-size:1rem}.text :is(caption,th,td){text-align:start;padding:.35rem 1rem .35rem 0}.text :is(th,td){border-bottom:1px solid var(--rule)}',
  'h1 span,p span,li span,blockquote span{white-space:nowrap}',
  '.note{font-family:system-ui,Arial,sans-serif;line-height:1.5;border-inline-start:4px solid var(--accent);padding-inline-start:1rem;margin:0 0 1.5rem}.note li{margin:.25rem 0}',
  'dl{border-block:1px solid var(--rule);padding:.75rem 0;margin:2rem 0}dd{margin:0 0 .5rem;overflow-wrap:anywhere}code{font-family:ui-monospace,monospace;font-size:.8125rem}',
  '.list{list-style:none;padding:0;margin:0}.list>li{border-top:1px solid var(--rule);padding:.75rem 0}button{font:inherit;min-height:2.75rem;padding:0 1rem;border:1px solid var(--muted);border-radius:2px;background:none;color:var(--ink);cursor:pointer}form{margin:.25rem 0 0}',
  'footer{border-top:1px solid var(--rule);margin-top:2.5rem;padding-top:1rem;color:var(--muted)}',
  '@media print{@page{margin:20mm 22mm}:root{color-scheme:light;--paper:#fff;--ink:#000;--muted:#333;--accent:#000;--surface:#fff}header ul,footer ul,.go,form{display:none}p,li,dd{orphans:2;widows:2}.text a[href^=http]::after{content:" (" attr(href) ")"}}',
].join('');
